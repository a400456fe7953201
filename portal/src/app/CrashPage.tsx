import { useSpeech } from "../i18n/texts.ts";
import { Button } from "../ui/Button.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";

/** A fault of the pages, with what helps to find it. */
export function CrashPage({ error }: { readonly error: unknown }) {
  const { t } = useSpeech();
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = `${stack}\n${window.location.hash}\n${navigator.userAgent}`;
  return (
    <main className="page">
      <h1>{t.crashed}</h1>
      <p>{t.crashedHint}</p>
      <pre className="raw">{text}</pre>
      <div className="actions">
        <CopyButton text={text} what={t.diagnostics} />
        <Button kind="primary" onClick={() => window.location.reload()}>
          {t.reload}
        </Button>
      </div>
    </main>
  );
}
