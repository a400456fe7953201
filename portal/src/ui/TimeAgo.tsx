import { exactText, relativeText } from "../format/time.ts";
import { useSpeech } from "../i18n/texts.ts";
import { useNow } from "./useNow.ts";

/** A time as seen from now; the exact one appears on hover. */
export function TimeAgo({ atMs }: { readonly atMs: number }) {
  const { language } = useSpeech();
  const now = useNow();
  return (
    <time dateTime={new Date(atMs).toISOString()} title={exactText(atMs, language)}>
      {relativeText(atMs, now, language)}
    </time>
  );
}
