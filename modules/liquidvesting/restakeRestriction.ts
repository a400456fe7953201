import { ensure } from "@milkyway/core";
import { addDecCoins, decCoinsFromCoins } from "@milkyway/math";
import type { RestakeRestriction } from "../restaking/index.ts";
import { activeLocked, insuranceOf, isCovered, requiredInsurance } from "./cover.ts";
import { isLockedDenom } from "./denom.ts";
import type { LiquidvestingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { getParams } from "./params.ts";

/** Stand-ins can be restaked as far as the insurance of their holder covers them, with all that is at stake already. */
export function liquidvestingRestakeRestriction(deps: LiquidvestingDeps): RestakeRestriction {
  return (ctx, restaker, amount) => {
    const added = amount.filter(({ denom }) => isLockedDenom(denom));
    if (added.length === 0) return;
    const total = addDecCoins(activeLocked(ctx, deps, restaker), decCoinsFromCoins(added));
    const fund = insuranceOf(ctx, restaker);
    const { insurancePercentage } = getParams(ctx);
    const required = requiredInsurance(insurancePercentage, total);
    ensure(isCovered(fund, required), errors.insufficientBalance);
  };
}
