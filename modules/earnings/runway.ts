import { type Duration, SECOND } from "@milkyway/codec";
import { accounts, type Ctx } from "@milkyway/core";
import type { RewardsPlan } from "../rewards/index.ts";
import type { ConditionDeps } from "./deps.ts";

/** Nanoseconds. */
export const DAY: Duration = 86_400n * SECOND;

/** How long the funds of a plan last, in whole seconds; 0 when they do not pay a single one. */
export function runwayOf(ctx: Ctx, deps: ConditionDeps, plan: RewardsPlan): Duration {
  const { denom, amount } = plan.amountPerDay;
  const funds = deps.bank.getBalance(ctx, accounts.fromText(plan.rewardsPool), denom).amount;
  const left = (funds * DAY) / amount;
  return (left / SECOND) * SECOND;
}

/** The part of a time for which a plan can pay. */
export function payableOf(
  ctx: Ctx,
  deps: ConditionDeps,
  plan: RewardsPlan,
  wanted: Duration,
): Duration {
  const untilEnd = plan.endTime - ctx.time;
  const runway = runwayOf(ctx, deps, plan);
  return [wanted, untilEnd, runway].reduce((least, each) => (each < least ? each : least));
}
