import type { Ctx } from "@milkyway/core";
import type { DecCoins } from "@milkyway/math";
import type { RewardsPlan } from "./gen/v1.ts";
import { clearPoolServiceShares, incrementPoolServiceShares } from "./poolServiceShares.ts";
import { state } from "./state.ts";

/** What x/rewards offers its neighbours. Shares are those in a pool of the users who trust a service with it. */
export interface RewardsKeeper {
  /** Plans by id. */
  iteratePlans(ctx: Ctx): Generator<RewardsPlan, void, undefined>;
  incrementPoolServiceTotalDelegatorShares(
    ctx: Ctx,
    poolId: number,
    serviceId: number,
    shares: DecCoins,
  ): void;
  clearPoolServiceTotalDelegatorShares(ctx: Ctx): void;
}

/** What x/rewards offers; it needs none of its neighbours for it. */
export function rewardsKeeper(): RewardsKeeper {
  return {
    iteratePlans: (ctx) => state.plans.values(ctx),
    incrementPoolServiceTotalDelegatorShares: incrementPoolServiceShares,
    clearPoolServiceTotalDelegatorShares: clearPoolServiceShares,
  };
}
