import { defineState, item, map, proto, rawText, sortableTime } from "@milkyway/collections";
import { BurnCoinsList, Params, UserInsuranceFund } from "./gen/v1.ts";

/**
 * Everything x/liquidvesting keeps in the `liquidvesting` store.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/liquidvesting/types/keys.go
 */
export const state = defineState("liquidvesting", {
  /** `0x01 -> Params`; the defaults hold when absent. */
  params: item(0x01, proto(Params)),
  /** `0x10 | bech32 text -> UserInsuranceFund`. It stays, empty, after everything was withdrawn. */
  insuranceFunds: map(0x10, rawText, proto(UserInsuranceFund)),
  /** `0x20 | sortable time -> BurnCoinsList`, what is burned when its unbonding ends. */
  burnQueue: map(0x20, sortableTime, proto(BurnCoinsList)),
});
