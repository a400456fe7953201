import type { Ctx } from "@milkyway/core";
import type { DecCoins } from "@milkyway/math";
import { clearPoolServiceShares, incrementPoolServiceShares } from "./poolServiceShares.ts";

/** What x/rewards offers its neighbours: the shares in a pool of the users who trust a service with it. */
export interface RewardsKeeper {
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
    incrementPoolServiceTotalDelegatorShares: incrementPoolServiceShares,
    clearPoolServiceTotalDelegatorShares: clearPoolServiceShares,
  };
}
