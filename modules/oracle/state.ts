import { CurrencyPairState } from "@milkyway/codec/gen/connect/oracle/v2";
import {
  defineState,
  indexedMap,
  item,
  multiIndex,
  proto,
  sequence,
  text,
  textValue,
  u64,
  u64Value,
  uniqueIndex,
} from "@milkyway/collections";
import { plainError } from "@milkyway/core";

/**
 * Everything x/oracle keeps in the `oracle` store.
 * @see https://github.com/skip-mev/connect/blob/v2.0.1/x/oracle/types/keys.go
 */
export const state = defineState("oracle", {
  /** `0x00 | BASE/QUOTE -> CurrencyPairState`, found by id in two ways. */
  currencyPairs: indexedMap(0x00, text, proto(CurrencyPairState), {
    /** `0x02 | id -> BASE/QUOTE`. */
    unique: uniqueIndex(
      0x02,
      u64,
      textValue,
      (_pair: string, { id }: CurrencyPairState) => id,
      (id) => plainError(`collections: conflict: index uniqueness constrain violation: ${id}`),
    ),
    /** `0x03 | id | BASE/QUOTE -> ∅`. */
    byId: multiIndex(0x03, u64, text, (_pair: string, { id }: CurrencyPairState) => id),
  }),
  /** `0x01 -> u64`, the id of the next pair. */
  nextId: sequence(0x01),
  /** `0x04 -> u64`, pairs removed in this block. */
  removedPairs: item(0x04, u64Value),
  /** `0x05 -> u64`, pairs that there are. */
  pairCount: item(0x05, u64Value),
});
