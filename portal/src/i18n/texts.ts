import { createContext, useContext } from "react";
import { marksOf, type NumberMarks } from "../format/amounts.ts";
import { en } from "./en.ts";

/** Every text of the pages. A language is a value of this type, so none can lack a text. */
export type Texts = { readonly [Key in keyof typeof en]: Widened<(typeof en)[Key]> };

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : never;

/** Languages that the pages speak. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;

/** The code of a language. */
export type Language = keyof typeof LANGUAGES;

/** A language with its texts. */
export interface Speech {
  readonly language: Language;
  readonly t: Texts;
  readonly marks: NumberMarks;
  setLanguage(language: Language): void;
}

/** The language of all pages. */
export const SpeechContext = createContext<Speech>({
  language: "en",
  t: en,
  marks: marksOf("en"),
  setLanguage: () => undefined,
});

/** The language of the pages with its texts. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
