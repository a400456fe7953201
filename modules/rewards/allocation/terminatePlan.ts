import { type Address, accounts, type Ctx } from "@milkyway/core";
import { type Coins, coinsToText, isAllPositive } from "@milkyway/math";
import type { RewardsDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { RewardsPlan } from "../gen/v1.ts";
import { state } from "../state.ts";

/** To the admin of the service; to the community when that is gone, or may not receive. */
function giveBack(ctx: Ctx, deps: RewardsDeps, { serviceId }: RewardsPlan, move: Move): void {
  const service = deps.services.hasService(ctx, serviceId)
    ? deps.services.getService(ctx, serviceId)
    : undefined;
  const to = service && accounts.fromText(service.admin);
  if (to !== undefined && !deps.bank.blockedAddr(to))
    deps.bank.sendCoins(ctx, move.from, to, move.coins);
  else deps.distribution.fundCommunityPool(ctx, move.coins, move.from);
}

interface Move {
  readonly from: Address;
  readonly coins: Coins;
}

/** Removes a plan. In the original what it did not pay goes to the account of the service, and is lost there. */
export function terminatePlan(ctx: Ctx, deps: RewardsDeps, plan: RewardsPlan): void {
  const { bank, services } = deps;
  const from = accounts.fromText(plan.rewardsPool);
  const remaining = bank.getAllBalances(ctx, from);
  if (isAllPositive(remaining)) {
    if (ctx.rules.planLeftovers === "to its admin")
      giveBack(ctx, deps, plan, { from, coins: remaining });
    else {
      const { address } = services.getService(ctx, plan.serviceId);
      bank.sendCoins(ctx, from, accounts.fromText(address), remaining);
    }
  }
  state.plans.remove(ctx, plan.id);
  ctx.emit(
    events.terminateRewardsPlan({
      rewards_plan_id: plan.id,
      remaining_rewards: coinsToText(remaining),
    }),
  );
}
