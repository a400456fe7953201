import type { Ctx } from "@milkyway/core";
import type { DecCoins } from "@milkyway/math";
import type { Delegation, Validator } from "../../staking/index.ts";
import { calculateDelegationRewards } from "../delegationRewards.ts";
import { incrementValidatorPeriod } from "../periods.ts";

/** What a delegation has earned; ends the validator's period to find out, so nothing may be kept of the context. */
export function rewardsUntilNow(ctx: Ctx, validator: Validator, delegation: Delegation): DecCoins {
  const endingPeriod = incrementValidatorPeriod(ctx, validator);
  return calculateDelegationRewards(ctx, validator, delegation, endingPeriod);
}
