import { useSpeech } from "../i18n/texts.ts";
import { troubleOf } from "./walletError.ts";

/** What became of asking a wallet, and what to do; a refusal by the user is no error. */
export function WalletTroubleText({ error }: { readonly error: unknown }) {
  const { t } = useSpeech();
  const trouble = troubleOf(error);
  const texts = {
    notInstalled: t.troubleNotInstalled,
    locked: t.troubleLocked,
    rejected: t.troubleRejected,
    wrongNetwork: t.troubleWrongNetwork,
    unknown: t.troubleUnknown(error instanceof Error ? error.message : String(error)),
  };
  return (
    <p className={trouble === "rejected" ? "notice" : "problem"} role="status">
      {texts[trouble]}
    </p>
  );
}
