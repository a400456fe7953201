import { setQuery, useRoute } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWorld } from "../../world/useWorld.ts";
import { AmountStep } from "./AmountStep.tsx";
import { readTarget } from "./restakeTarget.ts";
import { StepList } from "./StepList.tsx";
import { TargetStep } from "./TargetStep.tsx";

/** Restaking in three steps: where to, how much and for whom, and the review before the signature. */
export function Restake() {
  const { t } = useSpeech();
  const { query } = useRoute();
  const world = useWorld();
  return (
    <Page
      title={t.navRestake}
      lead={t.restakeLead}
      actions={<Button onClick={() => setQuery({ kind: "", id: "" })}>{t.startOver}</Button>}
    >
      <Loading of={world}>
        {(data) => {
          const target = readTarget(query, data);
          return (
            <div className="wizard">
              <StepList current={target === undefined ? 0 : 1} />
              {target === undefined ? (
                <TargetStep world={data} kind={query.get("kind") ?? "pool"} />
              ) : (
                <AmountStep key={`${target.kind}/${target.id}`} world={data} target={target} />
              )}
            </div>
          );
        }}
      </Loading>
    </Page>
  );
}
