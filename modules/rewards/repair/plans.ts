import { accounts, type Ctx } from "@milkyway/core";
import { isAllPositive } from "@milkyway/math";
import { isolate } from "../../rules/index.ts";
import type { RewardsDeps } from "../deps.ts";
import type { RewardsPlan } from "../gen/v1.ts";
import { STORE, state } from "../state.ts";

function giveToCommunity(ctx: Ctx, { bank, distribution }: RewardsDeps, plan: RewardsPlan): void {
  const from = accounts.fromText(plan.rewardsPool);
  const left = bank.getAllBalances(ctx, from);
  if (isAllPositive(left)) distribution.fundCommunityPool(ctx, left, from);
}

/** Ends the plans of services that are gone; what they have left goes to the community. */
export function endOrphanedPlans(ctx: Ctx, deps: RewardsDeps): void {
  for (const plan of [...state.plans.values(ctx)]) {
    if (deps.services.hasService(ctx, plan.serviceId)) continue;
    const item = { module: STORE, item: `end of plan ${plan.id}` };
    isolate(ctx, item, (at) => giveToCommunity(at, deps, plan));
    state.plans.remove(ctx, plan.id);
  }
}
