import { useState } from "react";
import { useSpeech } from "../i18n/texts.ts";
import { CopyIcon } from "./CopyIcon.tsx";

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
      {isCopied ? <span aria-hidden="true">✓</span> : <CopyIcon />}
    </button>
  );
}
