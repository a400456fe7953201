import { NodeUnreachable, SdkError } from "@milkyway/sdk";
import { useSpeech } from "../i18n/texts.ts";

/** Something that went wrong, in a sentence, with the next step. */
export function Problem({ error }: { readonly error: unknown }) {
  const { t } = useSpeech();
  const text = error instanceof Error ? error.message : String(error);
  const hint = error instanceof SdkError ? error.hint : undefined;
  return (
    <div className="problem" role="alert">
      <p>{error instanceof NodeUnreachable ? t.nodeUnreachable : text}</p>
      {hint !== undefined && <p className="hint">{hint}</p>}
    </div>
  );
}
