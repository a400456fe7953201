import { type ReactNode, useEffect, useMemo, useState } from "react";
import { marksOf } from "../format/amounts.ts";
import { en } from "./en.ts";
import { LANGUAGES, type Language, SpeechContext, type Texts } from "./texts.ts";

const KEY = "language";

function firstLanguage(): Language {
  const wanted = window.localStorage.getItem(KEY) ?? window.navigator.language.slice(0, 2);
  return wanted in LANGUAGES ? (wanted as Language) : "en";
}

async function textsOf(language: Language): Promise<Texts> {
  return language === "de" ? (await import("./de.ts")).de : en;
}

/** Lets all pages speak the language of the reader. */
export function SpeechProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [spoken, setSpoken] = useState<{ readonly language: Language; readonly t: Texts }>({
    language: "en",
    t: en,
  });
  useEffect(() => {
    window.localStorage.setItem(KEY, language);
    let isCurrent = true;
    textsOf(language).then((t) => {
      if (!isCurrent) return;
      document.documentElement.lang = language;
      setSpoken({ language, t });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const speech = useMemo(
    () => ({ ...spoken, marks: marksOf(spoken.language), setLanguage }),
    [spoken],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}
