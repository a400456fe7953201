import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import { defineState, item, proto } from "@milkyway/collections";

/** Everything x/crisis keeps in the `crisis` store. */
export const state = defineState("crisis", {
  /** `0x01 -> Coin`: what having an invariant checked costs. */
  constantFee: item(0x01, proto(Coin)),
});
