import type { JsonObject } from "@milkyway/codec";
import { changedAll } from "./changed.ts";

/** Application state with one denom in the place of all default ones: bonds, minted coins, fees and deposits. */
export function withDefaultDenom(appState: JsonObject, denom: string): JsonObject {
  return changedAll(appState, {
    "staking.params.bond_denom": denom,
    "mint.params.mint_denom": denom,
    "crisis.constant_fee.denom": denom,
    "gov.params.min_deposit": [{ denom, amount: "10000000" }],
    "gov.params.expedited_min_deposit": [{ denom, amount: "50000000" }],
    "provider.params.consumer_reward_denom_registration_fee.denom": denom,
  });
}
