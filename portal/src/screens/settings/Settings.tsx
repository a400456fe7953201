import { useState } from "react";
import { chooseEndpoint } from "../../app/config.ts";
import { useChain } from "../../chain/chainContext.ts";
import { safeLink } from "../../format/addresses.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Latency } from "./Latency.tsx";

/** Which node the pages ask. */
export function Settings() {
  const { t } = useSpeech();
  const { config } = useChain();
  const [text, setText] = useState(config.rpc);
  const isGood = safeLink(text) !== undefined;
  return (
    <Page title={t.navSettings}>
      <Section title={t.node}>
        <Latency />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isGood) chooseEndpoint(text.trim());
          }}
        >
          <TextField
            type="url"
            label={t.nodeAddress}
            hint={t.nodeAddressHint}
            value={text}
            onChange={setText}
            error={isGood ? undefined : t.notAUrl}
          />
          <div className="actions">
            <Button kind="primary" type="submit" whyNot={isGood ? undefined : t.notAUrl}>
              {t.useNode}
            </Button>
            <Button onClick={() => chooseEndpoint("")}>{t.useDefault}</Button>
          </div>
        </form>
      </Section>
    </Page>
  );
}
