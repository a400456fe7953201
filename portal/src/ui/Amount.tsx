import type { Coin } from "@milkyway/math";
import { unitsToText } from "../format/amounts.ts";
import { useSpeech } from "../i18n/texts.ts";
import { useWorld } from "../world/useWorld.ts";
import { displayOf } from "../world/worth.ts";

const NO_ASSETS = new Map();

/** An amount in units of display; the full one appears on hover. */
export function Amount({ coin, places = 6 }: { readonly coin: Coin; readonly places?: number }) {
  const { marks } = useSpeech();
  const { data } = useWorld();
  const { ticker, exponent } = displayOf(data?.assets ?? NO_ASSETS, coin.denom);
  const shown = unitsToText(coin.amount, exponent, places, marks);
  const full = `${unitsToText(coin.amount, exponent, exponent, marks)} ${ticker} (${coin.amount} ${coin.denom})`;
  return (
    <span className="amount" title={full}>
      {shown}
      {"\u00a0"}
      {ticker}
    </span>
  );
}
