/** Coins that belong to the community, kept with all rewards in the module's account. */
import type { Address, Ctx } from "@milkyway/core";
import {
  addDecCoins,
  type Coins,
  type DecCoins,
  decCoinsFromCoins,
  safeSubDecCoins,
} from "@milkyway/math";
import type { DistributionDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { state } from "./state.ts";

/** Name of the module's account. */
export const MODULE = "distribution";

/** Reads the pool. */
export function communityPool(ctx: Ctx): DecCoins {
  return state.feePool.require(ctx).communityPool;
}

/** Adds coins that the module's account holds already. */
export function addToCommunityPool(ctx: Ctx, coins: DecCoins): void {
  state.feePool.set(ctx, { communityPool: addDecCoins(communityPool(ctx), coins) });
}

/** An account gives coins to the pool. */
export function fundCommunityPool(
  ctx: Ctx,
  { bank }: DistributionDeps,
  coins: Coins,
  sender: Address,
): void {
  bank.sendCoinsFromAccountToModule(ctx, sender, MODULE, coins);
  addToCommunityPool(ctx, decCoinsFromCoins(coins));
}

/** The pool pays coins to an account. */
export function distributeFromFeePool(
  ctx: Ctx,
  { bank }: DistributionDeps,
  coins: Coins,
  receiver: Address,
): void {
  const left = safeSubDecCoins(communityPool(ctx), decCoinsFromCoins(coins));
  if (left.some(({ amount }) => amount < 0n)) throw errors.badDistribution.wrap();
  bank.sendCoinsFromModuleToAccount(ctx, MODULE, receiver, coins);
  state.feePool.set(ctx, { communityPool: left });
}
