import {
  binValue,
  defineState,
  item,
  keySet,
  map,
  pair,
  proto,
  rawText,
  sequence,
  sortableTime,
  u32,
} from "@milkyway/collections";
import { Operator, OperatorParams, Params } from "./gen/v1.ts";

/**
 * Everything x/operators keeps in the `operators` store.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/operators/types/keys.go
 */
export const state = defineState("operators", {
  /** `0x01 -> Params`. */
  params: item(0x01, proto(Params)),
  /** `0xa1 -> u64`, the id of the next operator. */
  nextOperatorId: sequence(0xa1),
  /** `0xa2 | operatorId -> Operator`. */
  operators: map(0xa2, u32, proto(Operator)),
  /** `0xa3 | time as text | operatorId -> operatorId`, operators by when they become inactive. */
  inactivating: map(0xa3, pair(sortableTime, u32), binValue),
  /** `0xa4 | bech32 text -> ∅`, the accounts of operators. */
  addresses: keySet(0xa4, rawText),
  /** `0xa5 | operatorId -> OperatorParams`. Entries set while inactive outlive their operator. */
  operatorParams: map(0xa5, u32, proto(OperatorParams)),
});
