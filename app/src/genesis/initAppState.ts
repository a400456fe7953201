import type { JsonObject } from "@milkyway/codec";
import { changedAll } from "./changed.ts";
import { defaultAppState } from "./defaultAppState.ts";
import { CORE_MARKETS, currencyPairsJson, marketMapJson } from "./markets.ts";

/** What `milkywayd init` writes: the defaults, and markets whose prices the oracle is to learn. */
export function initAppState(): JsonObject {
  return changedAll(defaultAppState(), {
    "marketmap.market_map": marketMapJson(CORE_MARKETS),
    "oracle.currency_pair_genesis": currencyPairsJson(CORE_MARKETS, ""),
    "oracle.next_id": `${CORE_MARKETS.length}`,
  });
}
