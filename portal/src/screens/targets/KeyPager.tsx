import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import type { KeyPages } from "./useKeyPages.ts";

interface Props {
  readonly pages: KeyPages;
  readonly nextKey: Uint8Array | undefined;
}

/** Moves through a list that is read by keys; nothing when all of it is shown. */
export function KeyPager({ pages, nextKey }: Props) {
  const { t } = useSpeech();
  const next = nextKey !== undefined && nextKey.length > 0 ? nextKey : undefined;
  if (pages.isFirst && next === undefined) return null;
  return (
    <nav className="pager" aria-label={t.pages}>
      <Button whyNot={pages.isFirst ? "" : undefined} onClick={pages.back}>
        {t.previous}
      </Button>
      <Button whyNot={next === undefined ? "" : undefined} onClick={() => next && pages.next(next)}>
        {t.next}
      </Button>
    </nav>
  );
}
