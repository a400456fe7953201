import { type Address, accounts, type Ctx, sdkErrors } from "@milkyway/core";
import type { DelegationType } from "../../restaking/index.ts";
import type { RewardsDeps } from "../deps.ts";
import type { DecPools } from "../rewardPools.ts";
import { loadTarget } from "../targets.ts";
import { delegationRewards } from "./delegationRewards.ts";
import { incrementPeriod } from "./incrementPeriod.ts";

/** What a delegation would be paid now, with fractions and not limited by what is outstanding. Nothing is changed. */
export function pendingRewards(
  ctx: Ctx,
  deps: RewardsDeps,
  delegator: Address,
  type: DelegationType,
  targetId: number,
): DecPools {
  const target = loadTarget(ctx, deps, type, targetId);
  const text = accounts.toText(delegator);
  const delegation = deps.restaking.getDelegation(ctx, type, targetId, text);
  if (delegation === undefined) throw sdkErrors.notFound.wrap("delegation not found");
  const { ctx: dropped } = ctx.branch();
  const endingPeriod = incrementPeriod(dropped, deps, target);
  return delegationRewards(dropped, deps, target, delegation, endingPeriod);
}
