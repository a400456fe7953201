import {
  defineState,
  keySet,
  map,
  proto,
  rawText,
  sequence,
  u32,
  u64Value,
} from "@milkyway/collections";
import { Pool } from "./gen/v1.ts";

/**
 * Everything x/pools keeps in the `pools` store. The original has no index by denom.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/pools/types/keys.go
 */
export const state = defineState("pools", {
  /** `0xa1 -> u64`, the id of the next pool. */
  nextPoolId: sequence(0xa1),
  /** `0xa2 | poolId -> Pool`. */
  pools: map(0xa2, u32, proto(Pool)),
  /** `0xa3 | bech32 text -> ∅`, the accounts of pools. */
  addresses: keySet(0xa3, rawText),
  /** `0xa4 | denom -> u64 poolId`; kept only where pools are found by it. */
  poolIds: map(0xa4, rawText, u64Value),
});
