import { Metadata, Params } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import {
  defineState,
  indexedMap,
  item,
  map,
  pair,
  proto,
  reversePairIndex,
  text,
} from "@milkyway/collections";
import { accounts } from "@milkyway/core";
import { amountValue, balanceValue, protoBool } from "./values.ts";

/**
 * Everything x/bank keeps. Amounts of zero are not kept.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/bank/types/keys.go
 */
export const state = defineState("bank", {
  /** `0x00 | denom -> amount` in existence. */
  supply: map(0x00, text, amountValue),
  /** `0x01 | denom -> Metadata`. */
  denomMetadata: map(0x01, text, proto(Metadata)),
  /** `0x02 | length | address | denom -> amount`, mirrored as `0x03 | denom | 0x00 | length | address -> ∅`. */
  balances: indexedMap(0x02, pair(accounts.key, text), balanceValue, {
    owners: reversePairIndex(0x03, accounts.lengthPrefixedKey, text),
  }),
  /** `0x04 | denom -> whether it may be sent`; a denom without an entry follows the parameters. */
  sendEnabled: map(0x04, text, protoBool),
  /** `0x05 -> Params`. */
  params: item(0x05, proto(Params)),
});
