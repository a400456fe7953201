import { useState } from "react";
import { LANGUAGES, type Language, useSpeech } from "../i18n/texts.ts";
import { applyTheme, readTheme, type Theme } from "./theme.ts";

/** Language and colours. */
export function Footer() {
  const { t, language, setLanguage } = useSpeech();
  const [theme, setTheme] = useState<Theme>(readTheme);
  const themes = { auto: t.themeAuto, light: t.themeLight, dark: t.themeDark };
  return (
    <footer className="foot">
      <label>
        {t.language}{" "}
        <select value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.theme}{" "}
        <select
          value={theme}
          onChange={(event) => {
            const next = event.target.value as Theme;
            applyTheme(next);
            setTheme(next);
          }}
        >
          {Object.entries(themes).map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}
