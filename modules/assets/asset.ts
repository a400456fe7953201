import { utf8Length } from "@milkyway/bytes";
import { plainError } from "@milkyway/core";
import { checkDenom } from "@milkyway/math";
import type { Asset } from "./gen/v1.ts";

const TICKER = /^[0-9a-zA-Z]+$/;
const MAX_TICKER_LENGTH = 10;

/** What is wrong with a ticker, or `undefined`: one to ten letters and digits are fine. */
export function checkTicker(ticker: string): string | undefined {
  if (ticker === "") return "empty ticker";
  if (utf8Length(ticker) > MAX_TICKER_LENGTH) return "ticker too long";
  return TICKER.test(ticker) ? undefined : `bad ticker format: ${ticker}`;
}

/** Throws on a badly formed denom or ticker. Every exponent is fine. */
export function validateAsset({ denom, ticker }: Asset): void {
  const wrongDenom = checkDenom(denom);
  if (wrongDenom) throw plainError(`invalid denom: ${wrongDenom}`);
  const wrongTicker = checkTicker(ticker);
  if (wrongTicker) throw plainError(`invalid ticker: ${wrongTicker}`);
}
