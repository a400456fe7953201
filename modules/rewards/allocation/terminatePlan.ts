import { accounts, type Ctx } from "@milkyway/core";
import { coinsToText, isAllPositive } from "@milkyway/math";
import type { RewardsDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { RewardsPlan } from "../gen/v1.ts";
import { state } from "../state.ts";

/** Removes a plan; what it did not pay goes to the account of the service, from which no message can take it. */
export function terminatePlan(ctx: Ctx, { bank, services }: RewardsDeps, plan: RewardsPlan): void {
  const from = accounts.fromText(plan.rewardsPool);
  const remaining = bank.getAllBalances(ctx, from);
  if (isAllPositive(remaining)) {
    const { address } = services.getService(ctx, plan.serviceId);
    bank.sendCoins(ctx, from, accounts.fromText(address), remaining);
  }
  state.plans.remove(ctx, plan.id);
  ctx.emit(
    events.terminateRewardsPlan({
      rewards_plan_id: plan.id,
      remaining_rewards: coinsToText(remaining),
    }),
  );
}
