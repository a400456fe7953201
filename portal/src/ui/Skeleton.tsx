import { useSpeech } from "../i18n/texts.ts";

/** Stands where something will be, in about its size. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { t } = useSpeech();
  return (
    <div className="skeleton" role="status">
      <span className="hidden">{t.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without identity
        <span key={line} aria-hidden="true" className="skeleton-line" />
      ))}
    </div>
  );
}
