import type { Time } from "@milkyway/codec";
import type { Address, Ctx } from "@milkyway/core";
import type { Dec } from "@milkyway/math";
import type { StakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { getParams } from "./params.ts";
import { bondedTokensToNotBonded } from "./pools.ts";
import { unbond } from "./unbond.ts";
import {
  addUnbondingEntry,
  findUnbondingDelegation,
  insertUnbondingQueue,
} from "./unbondingDelegations.ts";
import { isBonded } from "./validatorShares.ts";
import { getValidator } from "./validators.ts";

/** What an undelegation gives: its tokens, and when they are paid. */
export interface Undelegation {
  readonly completionTime: Time;
  readonly amount: bigint;
}

/**
 * Unbonds shares; their tokens are paid after the unbonding time, whatever the status of the validator.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/keeper/delegation.go Undelegate
 */
export function undelegate(
  ctx: Ctx,
  deps: StakingDeps,
  delegator: Address,
  operator: Address,
  shares: Dec,
): Undelegation {
  const validator = getValidator(ctx, operator);
  const pending = findUnbondingDelegation(ctx, delegator, operator)?.entries.length ?? 0;
  // The number of entries is compared before an entry of this block would be merged.
  if (pending >= getParams(ctx).maxEntries) throw errors.maxUnbondingDelegationEntries.wrap();
  const amount = unbond(ctx, deps, delegator, operator, shares);
  if (isBonded(validator)) bondedTokensToNotBonded(ctx, deps, amount);
  const completionTime = ctx.time + getParams(ctx).unbondingTime;
  const added = { creationHeight: ctx.height, completionTime, balance: amount };
  const unbonding = addUnbondingEntry(ctx, deps, delegator, operator, added);
  insertUnbondingQueue(ctx, unbonding, completionTime);
  return { completionTime, amount };
}
