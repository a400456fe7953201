/**
 * What a delegation has earned: the stake it began with, times what a unit of stake earned in each stretch between two
 * slashes.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/distribution/keeper/delegation.go
 */

import { u64ToBin } from "@milkyway/bytes";
import { DelegatorStartingInfo } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { type Address, type Ctx, validators } from "@milkyway/core";
import {
  addDecCoins,
  type Dec,
  type DecCoins,
  decToText,
  mulTruncateDec,
  mulTruncateDecCoins,
  ONE_DEC,
  Panic,
  subDec,
  subDecCoins,
} from "@milkyway/math";
import {
  type Delegation,
  tokensFromShares,
  tokensFromSharesTruncated,
  type Validator,
} from "../staking/index.ts";
import type { DistributionDeps } from "./deps.ts";
import { incrementReferenceCount } from "./periods.ts";
import { addressesOf, currentRewards, historicalRewards } from "./records.ts";
import { state } from "./state.ts";

/** By how much the stake may exceed its present worth, in units of 10^-18, from rounding alone. */
const MARGIN = 3n;
const NO_INFO = DelegatorStartingInfo.create();

/** Notes with what stake, and after which period, a delegation earns from now on. */
export function initializeDelegation(
  ctx: Ctx,
  { staking }: DistributionDeps,
  operator: Address,
  delegator: Address,
): void {
  const previousPeriod = currentRewards(ctx, operator).period - 1n;
  incrementReferenceCount(ctx, operator, previousPeriod);
  const validator = staking.getValidator(ctx, operator);
  const { shares } = staking.getDelegation(ctx, delegator, operator);
  // Truncated, so that no more is withdrawn than was earned.
  const stake = tokensFromSharesTruncated(validator, shares);
  const info = { previousPeriod, stake, height: ctx.height };
  state.startingInfos.set(ctx, [operator, delegator], info);
}

function rewardsBetween(
  ctx: Ctx,
  operator: Address,
  starting: bigint,
  ending: bigint,
  stake: Dec,
): DecCoins {
  if (starting > ending) throw new Panic("startingPeriod cannot be greater than endingPeriod");
  if (stake < 0n) throw new Panic("stake should not be negative");
  const before = historicalRewards(ctx, operator, starting);
  const after = historicalRewards(ctx, operator, ending);
  const earned = subDecCoins(after.cumulativeRewardRatio, before.cumulativeRewardRatio);
  return mulTruncateDecCoins(earned, stake);
}

interface Stretch {
  readonly rewards: DecCoins;
  readonly period: bigint;
  readonly stake: Dec;
}

/** Rewards up to the last slash, and with what stake it goes on from there. */
function upToLastSlash(ctx: Ctx, operator: Address, info: DelegatorStartingInfo): Stretch {
  let rewards: DecCoins = [];
  let { previousPeriod: period, stake } = info;
  if (ctx.height <= info.height) return { rewards, period, stake };
  const range = {
    prefix: validators.lengthPrefixedKey.encode(operator),
    from: u64ToBin(info.height),
    to: u64ToBin(ctx.height + 1n),
  };
  for (const { validatorPeriod, fraction } of state.slashEvents.values(ctx, range)) {
    if (validatorPeriod <= period) continue;
    const earned = rewardsBetween(ctx, operator, period, validatorPeriod, stake);
    rewards = addDecCoins(rewards, earned);
    stake = mulTruncateDec(stake, subDec(ONE_DEC, fraction));
    period = validatorPeriod;
  }
  return { rewards, period, stake };
}

/** The stake, at most what the delegation is worth now; panics when it exceeds that by more than rounding explains. */
function cappedStake(validator: Validator, delegation: Delegation, stake: Dec): Dec {
  const worth = tokensFromShares(validator, delegation.shares);
  if (stake <= worth) return stake;
  if (stake <= worth + MARGIN) return worth;
  throw new Panic(
    `calculated final stake for delegator ${delegation.delegatorAddress} greater than current stake` +
      `\n\tfinal stake:\t${decToText(stake)}\n\tcurrent stake:\t${decToText(worth)}`,
  );
}

/** Rewards of a delegation up to the end of a period; none in the block in which it began. */
export function calculateDelegationRewards(
  ctx: Ctx,
  validator: Validator,
  delegation: Delegation,
  endingPeriod: bigint,
): DecCoins {
  const { delegator, operator } = addressesOf(delegation);
  const info = state.startingInfos.get(ctx, [operator, delegator]) ?? NO_INFO;
  if (info.height === ctx.height) return [];
  const { rewards, period, stake } = upToLastSlash(ctx, operator, info);
  const capped = cappedStake(validator, delegation, stake);
  return addDecCoins(rewards, rewardsBetween(ctx, operator, period, endingPeriod, capped));
}
