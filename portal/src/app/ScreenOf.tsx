import { useSpeech } from "../i18n/texts.ts";
import { Page } from "../ui/Page.tsx";
import { SCREENS } from "./screens.ts";

/** The screen at an address. */
export function ScreenOf({ parts }: { readonly parts: readonly string[] }) {
  const { t } = useSpeech();
  const [name = "", ...rest] = parts;
  const depth = Math.min(rest.length, 2);
  const Screen = SCREENS[depth === 0 ? name : `${name}/${depth === 1 ? "*" : `${rest[0]}/*`}`];
  if (Screen === undefined)
    return (
      <Page title={t.notFound}>
        <p>
          {t.notFoundHint} <a href="#/">{t.navOverview}</a>
        </p>
      </Page>
    );
  return <Screen id={rest.at(-1) ?? ""} />;
}
