import { defineState, keySet, map, proto, rawText, sequence, u32 } from "@milkyway/collections";
import { Pool } from "./gen/v1.ts";

/**
 * Everything x/pools keeps in the `pools` store. There is no index by denom.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/pools/types/keys.go
 */
export const state = defineState("pools", {
  /** `0xa1 -> u64`, the id of the next pool. */
  nextPoolId: sequence(0xa1),
  /** `0xa2 | poolId -> Pool`. */
  pools: map(0xa2, u32, proto(Pool)),
  /** `0xa3 | bech32 text -> ∅`, the accounts of pools. */
  addresses: keySet(0xa3, rawText),
});
