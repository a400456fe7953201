import { SdkError } from "@milkyway/sdk";
import { useSpeech } from "../i18n/texts.ts";
import { Button } from "../ui/Button.tsx";
import { HashLink } from "../ui/HashLink.tsx";
import { WalletTroubleText } from "../wallet/WalletTroubleText.tsx";
import { reasonOf } from "./outcome.ts";
import type { Sending } from "./useSending.ts";

const ORDER = ["signing", "pending", "executed"] as const;

interface Props {
  readonly sending: Sending;
  readonly onClose: () => void;
}

function stateOf(step: (typeof ORDER)[number], sending: Sending): "done" | "now" | "later" {
  const at = sending.step === "failed" ? 2 : (ORDER as readonly string[]).indexOf(sending.step);
  const own = ORDER.indexOf(step);
  if (sending.step === "executed") return "done";
  return own < at ? "done" : own === at ? "now" : "later";
}

/** How far a transaction has come, said aloud as it changes. */
export function TxSteps({ sending, onClose }: Props) {
  const { t } = useSpeech();
  if (sending.step === "review") return null;
  if (sending.step === "refused")
    return sending.error instanceof SdkError ? (
      <p className="problem" role="alert">
        {t.notTaken(reasonOf(sending.error))}
      </p>
    ) : (
      <WalletTroubleText error={sending.error} />
    );
  const names = { signing: t.stepSigning, pending: t.stepPending, executed: t.stepExecuted };
  const isFailed = sending.step === "failed";
  const marks = { done: "✓", now: isFailed ? "✕" : "…", later: "○" };
  return (
    <div role="status" aria-live="polite">
      <ol className="steps-list">
        {ORDER.map((step) => {
          const state = stateOf(step, sending);
          const name = step === "executed" && isFailed ? t.stepFailed : names[step];
          return (
            <li key={step} className={state} aria-current={state === "now" ? "step" : undefined}>
              <span aria-hidden="true">{marks[state]}</span> {name}
            </li>
          );
        })}
      </ol>
      {"activity" in sending && (
        <p>
          {t.transaction} <HashLink hash={sending.activity.hash} />
        </p>
      )}
      {isFailed && <p className="problem">{t.failedBecause(sending.activity.reason ?? "")}</p>}
      {(sending.step === "executed" || isFailed) && (
        <div className="actions end">
          <Button kind="primary" onClick={onClose}>
            {t.done}
          </Button>
        </div>
      )}
    </div>
  );
}
