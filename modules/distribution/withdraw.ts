import { type Address, type Ctx, plainError } from "@milkyway/core";
import {
  type Coins,
  coinsToText,
  type DecCoins,
  decCoinsFromCoins,
  decCoinsToText,
  intersectDecCoins,
  isZeroCoins,
  isZeroDecCoins,
  safeSubDecCoins,
  subDecCoins,
  truncateDecCoins,
} from "@milkyway/math";
import type { Delegation, Validator } from "../staking/index.ts";
import { addToCommunityPool, MODULE } from "./communityPool.ts";
import { calculateDelegationRewards, initializeDelegation } from "./delegationRewards.ts";
import type { DistributionDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import { decrementReferenceCount, incrementValidatorPeriod } from "./periods.ts";
import {
  accumulatedCommission,
  addressesOf,
  outstandingRewards,
  setAccumulatedCommission,
  setOutstandingRewards,
  withdrawAddressOf,
} from "./records.ts";
import { state } from "./state.ts";

/** What events and answers show when nothing is paid. */
const NOTHING: Coins = [{ denom: "umilk", amount: 0n }];

/** What is paid of the rewards: all of them, unless the hook holds a part back. */
function payable(
  ctx: Ctx,
  { hooks }: DistributionDeps,
  validator: Validator,
  delegation: Delegation,
  to: Address,
  rewards: DecCoins,
): DecCoins {
  if (hooks === undefined) return rewards;
  const paid = hooks.beforeDelegationRewardsWithdrawn(ctx, validator, delegation, to, rewards);
  if (safeSubDecCoins(rewards, paid).some(({ amount }) => amount < 0n))
    throw plainError(
      `hook returned more rewards than available: ${decCoinsToText(paid)} > ${decCoinsToText(rewards)}`,
    );
  return paid;
}

/** Forgets from where a delegation earned. */
function endDelegation(ctx: Ctx, operator: Address, delegator: Address): void {
  const { previousPeriod } = state.startingInfos.require(ctx, [operator, delegator]);
  decrementReferenceCount(ctx, operator, previousPeriod);
  state.startingInfos.remove(ctx, [operator, delegator]);
}

/**
 * Pays the rewards of a delegation in whole coins; fractions, and what the hook holds back, go to the community. The
 * delegation must be initialised again to earn more.
 */
export function payDelegationRewards(
  ctx: Ctx,
  deps: DistributionDeps,
  validator: Validator,
  delegation: Delegation,
): Coins {
  const { delegator, operator } = addressesOf(delegation);
  if (!state.startingInfos.has(ctx, [operator, delegator]))
    throw errors.emptyDelegationDistInfo.wrap();
  const endingPeriod = incrementValidatorPeriod(ctx, validator);
  const earned = calculateDelegationRewards(ctx, validator, delegation, endingPeriod);
  const outstanding = outstandingRewards(ctx, operator);
  // Rounding may make the last digits earned exceed what is left.
  const rewards = intersectDecCoins(earned, outstanding);
  const to = withdrawAddressOf(ctx, delegator);
  const { whole } = truncateDecCoins(payable(ctx, deps, validator, delegation, to, rewards));
  const remainder = subDecCoins(rewards, decCoinsFromCoins(whole));
  if (!isZeroCoins(whole)) deps.bank.sendCoinsFromModuleToAccount(ctx, MODULE, to, whole);
  setOutstandingRewards(ctx, operator, subDecCoins(outstanding, rewards));
  addToCommunityPool(ctx, remainder);
  endDelegation(ctx, operator, delegator);
  const paid = isZeroCoins(whole) ? NOTHING : whole;
  ctx.emit(
    events.withdrawRewards({
      amount: coinsToText(paid),
      validator: validator.operatorAddress,
      delegator: delegation.delegatorAddress,
    }),
  );
  return paid;
}

/** Pays the rewards of a delegation, which goes on earning. Returns what was paid, `0umilk` for nothing. */
export function withdrawDelegationRewards(
  ctx: Ctx,
  deps: DistributionDeps,
  delegator: Address,
  operator: Address,
): Coins {
  const validator = deps.staking.getValidator(ctx, operator);
  const delegation = deps.staking.getDelegation(ctx, delegator, operator);
  const paid = payDelegationRewards(ctx, deps, validator, delegation);
  initializeDelegation(ctx, deps, operator, delegator);
  return paid;
}

/** Pays a validator's commission in whole coins; fractions stay for the next time. */
export function withdrawValidatorCommission(
  ctx: Ctx,
  { bank }: DistributionDeps,
  operator: Address,
): Coins {
  const accumulated = accumulatedCommission(ctx, operator);
  if (isZeroDecCoins(accumulated)) throw errors.noValidatorCommission.wrap();
  const { whole, change } = truncateDecCoins(accumulated);
  setAccumulatedCommission(ctx, operator, change);
  const outstanding = outstandingRewards(ctx, operator);
  setOutstandingRewards(ctx, operator, subDecCoins(outstanding, decCoinsFromCoins(whole)));
  if (!isZeroCoins(whole))
    bank.sendCoinsFromModuleToAccount(ctx, MODULE, withdrawAddressOf(ctx, operator), whole);
  ctx.emit(events.withdrawCommission({ amount: coinsToText(whole) }));
  return whole;
}
