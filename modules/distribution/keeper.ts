import type { Address, Ctx } from "@milkyway/core";
import type { Coins, DecCoins } from "@milkyway/math";
import { communityPool, distributeFromFeePool, fundCommunityPool } from "./communityPool.ts";
import type { DistributionDeps } from "./deps.ts";
import { withdrawAddressOf } from "./records.ts";
import { withdrawDelegationRewards, withdrawValidatorCommission } from "./withdraw.ts";

/** What x/distribution offers its neighbours. */
export interface DistributionKeeper {
  fundCommunityPool(ctx: Ctx, coins: Coins, sender: Address): void;
  getCommunityPool(ctx: Ctx): DecCoins;
  distributeFromFeePool(ctx: Ctx, coins: Coins, receiver: Address): void;
  /** Returns what was paid, `0umilk` for nothing. */
  withdrawDelegationRewards(ctx: Ctx, delegator: Address, operator: Address): Coins;
  withdrawValidatorCommission(ctx: Ctx, operator: Address): Coins;
  getDelegatorWithdrawAddr(ctx: Ctx, delegator: Address): Address;
}

export function distributionKeeper(deps: DistributionDeps): DistributionKeeper {
  return {
    fundCommunityPool: (ctx, coins, sender) => fundCommunityPool(ctx, deps, coins, sender),
    getCommunityPool: communityPool,
    distributeFromFeePool: (ctx, coins, receiver) =>
      distributeFromFeePool(ctx, deps, coins, receiver),
    withdrawDelegationRewards: (ctx, delegator, operator) =>
      withdrawDelegationRewards(ctx, deps, delegator, operator),
    withdrawValidatorCommission: (ctx, operator) =>
      withdrawValidatorCommission(ctx, deps, operator),
    getDelegatorWithdrawAddr: withdrawAddressOf,
  };
}
