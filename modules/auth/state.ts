import { Params } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import {
  binValue,
  defineState,
  indexedMap,
  item,
  proto,
  sequence,
  u64,
  uniqueIndex,
} from "@milkyway/collections";
import { accounts } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { type Account, baseOf } from "./account.ts";
import { accountValue } from "./accountValue.ts";

/**
 * Everything x/auth keeps, in the store `acc`.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/types/keys.go
 */
export const state = defineState("acc", {
  /** `0x00 -> Params`. */
  params: item(0x00, proto(Params)),
  /** `0x01 | address -> Any` of an account; `"accountNumber" | number -> address`. */
  accounts: indexedMap(0x01, accounts.key, accountValue, {
    number: uniqueIndex(
      "accountNumber",
      u64,
      binValue,
      (_, account: Account) => baseOf(account).accountNumber,
      (number) =>
        new Panic(`collections: conflict: index uniqueness constrain violation: ${number}`),
    ),
  }),
  /** `0x02 -> number of the next account`. */
  accountNumber: sequence(0x02),
});
