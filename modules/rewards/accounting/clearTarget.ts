import { u32ToBin } from "@milkyway/bytes";
import { accounts, type Ctx, ensure, sdkErrors } from "@milkyway/core";
import {
  type DecCoins,
  isZeroCoins,
  isZeroDecCoins,
  subDecCoins,
  truncateDecCoins,
} from "@milkyway/math";
import type { Operator } from "../../operators/index.ts";
import type { RewardsDeps } from "../deps.ts";
import { deleteServiceShares, poolsTrustedTo } from "../poolServiceShares.ts";
import { sumDecPools } from "../rewardPools.ts";
import { REWARDS_POOL, rewardsPoolAddress } from "../rewardsPool.ts";
import { state } from "../state.ts";
import { operatorKind, poolKind, serviceKind, type Target } from "../targets.ts";
import { incrementPeriod } from "./incrementPeriod.ts";
import { withdrawAddress } from "./withdrawRewards.ts";

/**
 * Pays the commission of an operator and returns what is outstanding without it. In the reference the payer is a module
 * account that does not exist, so that this panics as soon as there is one whole coin.
 */
function settleCommission(
  ctx: Ctx,
  deps: RewardsDeps,
  { id, address, admin }: Operator,
  outstanding: DecCoins,
): DecCoins {
  const { commissions } = state.operatorCommissions.get(ctx, id) ?? { commissions: [] };
  const commission = sumDecPools(commissions);
  if (isZeroDecCoins(commission)) return outstanding;
  const left = subDecCoins(outstanding, commission);
  const { whole, change } = truncateDecCoins(commission);
  const { whole: none } = truncateDecCoins(change);
  deps.distribution.fundCommunityPool(ctx, none, rewardsPoolAddress);
  if (isZeroCoins(whole)) return left;
  const pays = ctx.rules.deletedOperatorCommission === "paid";
  const [payer, earner] = pays ? [REWARDS_POOL, admin] : ["rewards", address];
  const to = withdrawAddress(ctx, accounts.fromBech32(earner));
  deps.bank.sendCoinsFromModuleToAccount(ctx, payer, to, whole);
  return left;
}

/** Closes the books of a target: all that is outstanding, also what delegators did not claim, goes to the community. */
function clearRewards(ctx: Ctx, deps: RewardsDeps, { kind, record }: Target, left: DecCoins): void {
  const { whole } = truncateDecCoins(left);
  deps.distribution.fundCommunityPool(ctx, whole, rewardsPoolAddress);
  kind.outstanding.remove(ctx, record.id);
}

function clearPeriods(ctx: Ctx, { kind, record }: Target): void {
  const periods = [...kind.historical.keys(ctx, { prefix: u32ToBin(record.id) })];
  for (const key of periods) kind.historical.remove(ctx, key);
  kind.current.remove(ctx, record.id);
}

function outstandingCoins(ctx: Ctx, { kind, record }: Target): DecCoins {
  return sumDecPools(kind.outstanding.get(ctx, record.id)?.rewards ?? []);
}

/** An operator is about to be deleted. */
export function clearOperator(ctx: Ctx, deps: RewardsDeps, operatorId: number): void {
  const target = { kind: operatorKind, record: operatorKind.load(ctx, deps, operatorId) };
  const outstanding = outstandingCoins(ctx, target);
  const left = settleCommission(ctx, deps, target.record, outstanding);
  clearRewards(ctx, deps, target, left);
  state.operatorCommissions.remove(ctx, operatorId);
  clearPeriods(ctx, target);
}

/** Refuses to delete a service that has plans, which in the original stay and stop the chain. */
function ensureNoPlans(ctx: Ctx, serviceId: number): void {
  if (ctx.rules.deletionWithPlans !== "refused") return;
  for (const plan of state.plans.values(ctx))
    ensure(
      plan.serviceId !== serviceId,
      sdkErrors.invalidRequest,
      `service ${serviceId} still has rewards plan ${plan.id}`,
    );
}

/** Divides what pools earned from a service among those who trust it, while it is known who they are. */
function settlePools(ctx: Ctx, deps: RewardsDeps, serviceId: number): void {
  for (const poolId of poolsTrustedTo(ctx, deps, serviceId))
    incrementPeriod(ctx, deps, { kind: poolKind, record: poolKind.load(ctx, deps, poolId) });
}

/** A service is about to be deleted. */
export function clearService(ctx: Ctx, deps: RewardsDeps, serviceId: number): void {
  ensureNoPlans(ctx, serviceId);
  const target = { kind: serviceKind, record: serviceKind.load(ctx, deps, serviceId) };
  const outstanding = outstandingCoins(ctx, target);
  if (ctx.rules.orphanedTrust === "ignored") settlePools(ctx, deps, serviceId);
  deleteServiceShares(ctx, deps, serviceId);
  clearRewards(ctx, deps, target, outstanding);
  clearPeriods(ctx, target);
  // The reference walks over all shares a second time, which is charged.
  deleteServiceShares(ctx, deps, serviceId);
}
