import type { JsonObject } from "@milkyway/codec";
import { useState } from "react";
import { useChain } from "../../chain/chainContext.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Page } from "../../ui/Page.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { RawJson } from "../../ui/RawJson.tsx";
import { FaucetForm } from "./FaucetForm.tsx";
import { MineForm } from "./MineForm.tsx";
import { PriceForm } from "./PriceForm.tsx";
import { SnapshotForm } from "./SnapshotForm.tsx";

/** Asks the node for something that only developer chains do. */
export type CallDev = (method: string, params?: JsonObject) => void;

/** What only developer chains let one do. */
export function DevPanel() {
  const { t } = useSpeech();
  const { client, store, config } = useChain();
  const [answer, setAnswer] = useState<JsonObject>();
  const [error, setError] = useState<unknown>();
  const call: CallDev = (method, params = {}) => {
    setError(undefined);
    client.transport.call(method, params).then(
      (result) => {
        setAnswer(result);
        store.refresh({ isChanged: true });
      },
      (caught: unknown) => setError(caught),
    );
  };
  return (
    <Page title={t.navDev} lead={t.devLead}>
      {config.accounts.length === 0 && <p className="banner">{t.notADevChain}</p>}
      <div className="columns">
        <MineForm call={call} />
        <PriceForm call={call} />
        <FaucetForm call={call} />
        <SnapshotForm call={call} />
      </div>
      <div role="status" aria-live="polite">
        {error !== undefined && <Problem error={error} />}
        {answer !== undefined && <RawJson label={t.answer} json={answer} />}
      </div>
    </Page>
  );
}
