/**
 * Periods of a validator's rewards: each change of its stake ends one, and keeps what a unit of stake had earned by
 * then for as long as something refers to it.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/distribution/keeper/validator.go
 */
import { type Address, type Ctx, validators } from "@milkyway/core";
import {
  addDecCoins,
  type Dec,
  type DecCoins,
  decFromInt,
  decToText,
  ONE_DEC,
  Panic,
  quoTruncateDecCoins,
  subDecCoins,
} from "@milkyway/math";
import type { Validator } from "../staking/index.ts";
import { communityPool } from "./communityPool.ts";
import type { DistributionDeps } from "./deps.ts";
import {
  currentRewards,
  historicalRewards,
  outstandingRewards,
  setAccumulatedCommission,
  setOutstandingRewards,
} from "./records.ts";
import { state } from "./state.ts";

/** Starts the records of a new validator. */
export function initializeValidator(ctx: Ctx, { operatorAddress }: Validator): void {
  const operator = validators.fromText(operatorAddress);
  const first = { cumulativeRewardRatio: [], referenceCount: 1 };
  state.historicalRewards.set(ctx, [operator, 0n], first);
  state.currentRewards.set(ctx, operator, { rewards: [], period: 1n });
  setAccumulatedCommission(ctx, operator, []);
  setOutstandingRewards(ctx, operator, []);
}

/** Gives rewards that no stake earned to the community. */
function forfeit(ctx: Ctx, operator: Address, rewards: DecCoins): void {
  const pool = communityPool(ctx);
  const outstanding = outstandingRewards(ctx, operator);
  state.feePool.set(ctx, { communityPool: addDecCoins(pool, rewards) });
  setOutstandingRewards(ctx, operator, subDecCoins(outstanding, rewards));
}

export function incrementReferenceCount(ctx: Ctx, operator: Address, period: bigint): void {
  const found = historicalRewards(ctx, operator, period);
  if (found.referenceCount > 2) throw new Panic("reference count should never exceed 2");
  const counted = { ...found, referenceCount: found.referenceCount + 1 };
  state.historicalRewards.set(ctx, [operator, period], counted);
}

/** Drops one reference to a period, and the period with its last one. */
export function decrementReferenceCount(ctx: Ctx, operator: Address, period: bigint): void {
  const found = historicalRewards(ctx, operator, period);
  if (found.referenceCount === 0) throw new Panic("cannot set negative reference count");
  if (found.referenceCount === 1) {
    state.historicalRewards.remove(ctx, [operator, period]);
    return;
  }
  const counted = { ...found, referenceCount: found.referenceCount - 1 };
  state.historicalRewards.set(ctx, [operator, period], counted);
}

/** Ends the running period and returns its number. */
export function incrementValidatorPeriod(ctx: Ctx, validator: Validator): bigint {
  const operator = validators.fromText(validator.operatorAddress);
  const { rewards, period } = currentRewards(ctx, operator);
  let ratio: DecCoins = [];
  if (validator.tokens === 0n) forfeit(ctx, operator, rewards);
  else ratio = quoTruncateDecCoins(rewards, decFromInt(validator.tokens));
  const { cumulativeRewardRatio } = historicalRewards(ctx, operator, period - 1n);
  decrementReferenceCount(ctx, operator, period - 1n);
  state.historicalRewards.set(ctx, [operator, period], {
    cumulativeRewardRatio: addDecCoins(cumulativeRewardRatio, ratio),
    referenceCount: 1,
  });
  state.currentRewards.set(ctx, operator, { rewards: [], period: period + 1n });
  return period;
}

/** Records that a part of the validator's stake is about to be burned. */
export function updateValidatorSlashFraction(
  ctx: Ctx,
  { staking }: DistributionDeps,
  operator: Address,
  fraction: Dec,
): void {
  if (fraction > ONE_DEC || fraction < 0n)
    throw new Panic(`fraction must be >=0 and <=1, current fraction: ${decToText(fraction)}`);
  const validator = staking.getValidator(ctx, operator);
  const validatorPeriod = incrementValidatorPeriod(ctx, validator);
  incrementReferenceCount(ctx, operator, validatorPeriod);
  const event = { validatorPeriod, fraction };
  state.slashEvents.set(ctx, [operator, ctx.height, validatorPeriod], event);
}
