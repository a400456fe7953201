import { Minter, Params } from "@milkyway/codec/gen/cosmos/mint/v1beta1";
import { defineState, item, proto } from "@milkyway/collections";

/** Everything x/mint keeps in the `mint` store. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/mint/types/keys.go */
export const state = defineState("mint", {
  /** `0x00 -> Minter`. */
  minter: item(0x00, proto(Minter)),
  /** `0x01 -> Params`. */
  params: item(0x01, proto(Params)),
});
