import type { Ctx } from "@milkyway/core";
import {
  type DecCoins,
  decCoinsFromCoins,
  quoTruncateDecCoins,
  truncateDecCoins,
} from "@milkyway/math";
import type { RewardsDeps } from "../deps.ts";
import type { ServicePool } from "../gen/v1.ts";
import { getPoolServiceShares } from "../poolServiceShares.ts";
import {
  addDecPools,
  addServicePools,
  coinsOf,
  type DecPools,
  intersectDecPools,
  type ServicePools,
  subDecPools,
  sumDecPools,
} from "../rewardPools.ts";
import { rewardsPoolAddress } from "../rewardsPool.ts";
import { poolKind, type Target } from "../targets.ts";
import { decrementReferences } from "./references.ts";

/** The tokens among which the rewards of a service are divided: in a pool those that are trusted to the service. */
function dividingTokens(ctx: Ctx, { kind, record }: Target, serviceId: number): DecCoins {
  if (kind.type !== poolKind.type) return decCoinsFromCoins(kind.shares.tokens(record));
  const shares = getPoolServiceShares(ctx, record.id, serviceId);
  return kind.shares.tokensFromSharesTruncated(record, shares);
}

/** What was earned by a denom that is no longer staked. */
function undividedOf({ decPools }: ServicePool, tokens: DecCoins): DecPools {
  return decPools.filter(({ denom }) => !tokens.some((token) => token.denom === denom));
}

/** Rewards per token. What was earned by a denom that is no longer staked is in no ratio. */
function ratiosOf({ serviceId, decPools }: ServicePool, tokens: DecCoins): ServicePools {
  return tokens.map(({ denom, amount }) => ({
    serviceId,
    decPools: [{ denom, decCoins: quoTruncateDecCoins(coinsOf(decPools, denom), amount) }],
  }));
}

/**
 * Ends the current period of a target and returns its number.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/rewards/keeper/target.go IncrementDelegationTargetPeriod
 */
export function incrementPeriod(ctx: Ctx, deps: RewardsDeps, target: Target): bigint {
  const { kind, record } = target;
  const { rewards, period } = kind.current.require(ctx, record.id);
  let ratios: ServicePools = [];
  let undivided: DecPools = [];
  for (const reward of rewards) {
    const tokens = dividingTokens(ctx, target, reward.serviceId);
    for (const ratio of ratiosOf(reward, tokens)) ratios = addServicePools(ratios, [ratio]);
    if (ctx.rules.undividedRewards === "to the community")
      undivided = addDecPools(undivided, undividedOf(reward, tokens));
  }

  const outstanding = kind.outstanding.require(ctx, record.id);
  const moved = intersectDecPools(undivided, outstanding.rewards);
  // In the original nothing is ever moved, yet the empty transfer is made: its accesses and events are observable.
  const { whole } = truncateDecCoins(sumDecPools(moved));
  deps.distribution.fundCommunityPool(ctx, whole, rewardsPoolAddress);
  const left = subDecPools(outstanding.rewards, moved);
  kind.outstanding.set(ctx, record.id, { rewards: left });

  const previous = BigInt.asUintN(64, period - 1n);
  const { cumulativeRewardRatios } = kind.historical.require(ctx, [record.id, previous]);
  decrementReferences(ctx, target, previous);
  kind.historical.set(ctx, [record.id, period], {
    cumulativeRewardRatios: addServicePools(cumulativeRewardRatios, ratios),
    referenceCount: 1,
  });
  kind.current.set(ctx, record.id, { rewards: [], period: BigInt.asUintN(64, period + 1n) });
  return period;
}
