import { useSpeech } from "../i18n/texts.ts";
import { Button } from "./Button.tsx";

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly label: string;
  readonly onPage: (page: number) => void;
}

/** Moves between the pages of a list. */
export function Pager({ page, pages, label, onPage }: Props) {
  const { t } = useSpeech();
  return (
    <nav className="pager" aria-label={label}>
      <Button whyNot={page > 1 ? undefined : ""} onClick={() => onPage(page - 1)}>
        {t.previous}
      </Button>
      <span>{t.pageOf(page, pages)}</span>
      <Button whyNot={page < pages ? undefined : ""} onClick={() => onPage(page + 1)}>
        {t.next}
      </Button>
    </nav>
  );
}
