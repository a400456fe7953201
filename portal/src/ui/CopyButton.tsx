import { useState } from "react";
import { useSpeech } from "../i18n/texts.ts";

/** Copies a text; says so for a moment. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const { t } = useSpeech();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1_500);
  };
  return (
    <button type="button" className="copy" onClick={() => void copy()} aria-label={t.copy(what)}>
      <span aria-hidden="true">{isCopied ? "✓" : "⧉"}</span>
    </button>
  );
}
