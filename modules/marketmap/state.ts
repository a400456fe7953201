import { Market, Params } from "@milkyway/codec/gen/connect/marketmap/v2";
import { defineState, item, map, proto, text, u64Value } from "@milkyway/collections";

/**
 * Everything x/marketmap keeps in the `marketmap` store.
 * @see https://github.com/skip-mev/connect/blob/v2.0.1/x/marketmap/types/keys.go
 */
export const state = defineState("marketmap", {
  /** `0x01 -> u64`, the height of the last change. */
  lastUpdated: item(0x01, u64Value),
  /** `0x02 | BASE/QUOTE -> Market`. */
  markets: map(0x02, text, proto(Market)),
  /** `0x03 -> Params`. */
  params: item(0x03, proto(Params)),
});
