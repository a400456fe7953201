import { href } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Page } from "../../ui/Page.tsx";

/** Stands for a pool, an operator or a service that does not exist. */
export function MissingTarget({ list }: { readonly list: string }) {
  const { t } = useSpeech();
  return (
    <Page title={t.notFound}>
      <p>
        {t.noSuchTarget} <a href={href(list)}>{t.backToList}</a>
      </p>
    </Page>
  );
}
