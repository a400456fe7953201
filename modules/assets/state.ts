import { defineState, keySet, map, pair, proto, text } from "@milkyway/collections";
import { Asset } from "./gen/v1.ts";

/**
 * Everything x/assets keeps in the `assets` store.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/assets/types/keys.go
 */
export const state = defineState("assets", {
  /** `0x11 | denom -> Asset`. */
  assets: map(0x11, text, proto(Asset)),
  /** `0x12 | ticker | 0x00 | denom -> ∅`. An entry stays when its denom is registered again with another ticker. */
  tickers: keySet(0x12, pair(text, text)),
});

/** Denoms of a ticker, as a prefix of `tickers`. */
export const tickerPrefix = text.encodePart;
