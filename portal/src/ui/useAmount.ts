import { useState } from "react";
import { type Display, textToUnits, unitsToText } from "../format/amounts.ts";
import { useSpeech } from "../i18n/texts.ts";

/** An amount as it is typed. */
export interface TypedAmount {
  readonly text: string;
  setText(text: string): void;
  /** Base units; absent while the text is no amount. */
  readonly units: bigint | undefined;
  /** Why it cannot be used, if it cannot; empty while nothing was typed. */
  readonly whyNot: string | undefined;
}

/** An amount to fill in, of at most what there is. */
export function useAmount({ ticker, exponent }: Display, most: bigint): TypedAmount {
  const { t, marks } = useSpeech();
  const [text, setText] = useState("");
  const units = textToUnits(text, exponent);
  const limit = `${unitsToText(most, exponent, exponent, marks)} ${ticker}`;
  const wrong = () => {
    if (text.trim() === "") return t.enterAmount;
    if (units === undefined) return t.notAnAmount(exponent);
    if (units === 0n) return t.amountZero;
    return units > most ? t.amountTooLarge(limit) : undefined;
  };
  return { text, setText, units, whyNot: wrong() };
}
