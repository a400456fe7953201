import { accounts, type Ctx } from "@milkyway/core";
import {
  addDec,
  type Dec,
  type DecCoins,
  decAmountOf,
  decToText,
  mulTruncateDecCoins,
  Panic,
} from "@milkyway/math";
import { type Delegation, isServiceTrustedWithPool } from "../../restaking/index.ts";
import type { RewardsDeps } from "../deps.ts";
import type { DelegatorStartingInfo } from "../gen/v1.ts";
import { addDecPools, type DecPools, type ServicePools, subServicePools } from "../rewardPools.ts";
import { poolKind, type Target } from "../targets.ts";

/** Three of the smallest decimals: how far a stake may exceed what it is computed from by rounding. */
const MARGIN = 3n as Dec;

/** Stakes, which must not exceed the present worth; a rounding error is cut off. */
function checkedStakes(stakes: DecCoins, current: DecCoins, delegator: string): DecCoins {
  return stakes.map((stake) => {
    const worth = decAmountOf(current, stake.denom);
    if (stake.amount <= worth) return stake;
    if (stake.amount <= addDec(worth, MARGIN)) return { denom: stake.denom, amount: worth };
    throw new Panic(
      `calculated final stake for delegator ${delegator} greater than current stake` +
        `\n\tstake denom:\t${stake.denom}` +
        `\n\tfinal stake:\t${decToText(stake.amount)}` +
        `\n\tcurrent stake:\t${decToText(worth)}`,
    );
  });
}

/** Growth of the ratios over the given periods, of the services from which the delegator earns. */
function earnedRatios(
  ctx: Ctx,
  { restaking }: RewardsDeps,
  { kind, record }: Target,
  delegator: string,
  growth: ServicePools,
): DecPools {
  const earning =
    kind.type === poolKind.type
      ? trustedPart(growth, restaking.getUserPreferences(ctx, delegator), record.id)
      : growth;
  return earning.reduce<DecPools>((sum, { decPools }) => addDecPools(sum, decPools), []);
}

function trustedPart(
  growth: ServicePools,
  preferences: Parameters<typeof isServiceTrustedWithPool>[0],
  poolId: number,
): ServicePools {
  return growth.filter(({ serviceId }) => isServiceTrustedWithPool(preferences, serviceId, poolId));
}

function growthBetween(
  ctx: Ctx,
  { kind, record }: Target,
  { previousPeriod, stakes }: DelegatorStartingInfo,
  endingPeriod: bigint,
): ServicePools {
  if (previousPeriod > endingPeriod)
    throw new Panic("startingPeriod cannot be greater than endingPeriod");
  if (stakes.some(({ amount }) => amount < 0n)) throw new Panic("stake should not be negative");
  const start = kind.historical.require(ctx, [record.id, previousPeriod]);
  const end = kind.historical.require(ctx, [record.id, endingPeriod]);
  return subServicePools(end.cumulativeRewardRatios, start.cumulativeRewardRatios);
}

/**
 * What a delegation earned up to the end of a period; nothing if it started at this height.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/rewards/keeper/delegation.go CalculateDelegationRewards
 */
export function delegationRewards(
  ctx: Ctx,
  deps: RewardsDeps,
  target: Target,
  { userAddress, shares }: Delegation,
  endingPeriod: bigint,
): DecPools {
  const { kind, record } = target;
  const address = accounts.fromText(userAddress);
  const info = kind.startingInfos.require(ctx, [record.id, address]);
  if (info.height === BigInt.asUintN(64, ctx.height)) return [];
  const worth = kind.shares.tokensFromShares(record, shares);
  const stakes = checkedStakes(info.stakes, worth, userAddress);
  const growth = growthBetween(ctx, target, { ...info, stakes }, endingPeriod);

  let rewards: DecPools = [];
  for (const { denom, decCoins } of earnedRatios(ctx, deps, target, userAddress, growth)) {
    const earned = mulTruncateDecCoins(decCoins, decAmountOf(stakes, denom));
    rewards = addDecPools(rewards, [{ denom, decCoins: earned }]);
  }
  return rewards;
}
