import { type Time, ZERO_TIME } from "@milkyway/codec";
import type { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { Address, Ctx } from "@milkyway/core";
import type { Dec } from "@milkyway/math";
import { delegate } from "./delegate.ts";
import type { StakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { getParams } from "./params.ts";
import {
  addRedelegationEntry,
  findRedelegation,
  hasReceivingRedelegation,
  insertRedelegationQueue,
  type RedelegationKey,
} from "./redelegations.ts";
import { unbond } from "./unbond.ts";
import { isBonded, isUnbonded } from "./validatorShares.ts";
import { findValidator, getValidator } from "./validators.ts";

interface Ends {
  readonly completionTime: Time;
  readonly height: bigint;
}

/** When tokens from a validator end their way; `undefined` when they are free at once. */
function endOfWay(ctx: Ctx, source: Address): Ends | undefined {
  const validator = getValidator(ctx, source);
  const { unbondingTime } = getParams(ctx);
  if (isBonded(validator)) return { completionTime: ctx.time + unbondingTime, height: ctx.height };
  if (isUnbonded(validator)) return undefined;
  return { completionTime: validator.unbondingTime, height: validator.unbondingHeight };
}

function checkEntries(ctx: Ctx, key: RedelegationKey): void {
  const [delegator, source] = key;
  if (hasReceivingRedelegation(ctx, delegator, source)) throw errors.transitiveRedelegation.wrap();
  const found = findRedelegation(ctx, key);
  if (found !== undefined && found.entries.length >= getParams(ctx).maxEntries)
    throw errors.maxRedelegationEntries.wrap();
}

function bothValidators(ctx: Ctx, source: Address, destination: Address): [Validator, Validator] {
  if (source === destination) throw errors.selfRedelegation.wrap();
  const to = findValidator(ctx, destination);
  if (to === undefined) throw errors.badRedelegationDst.wrap();
  const from = findValidator(ctx, source);
  if (from === undefined) throw errors.badRedelegationSrc.wrap();
  return [from, to];
}

/**
 * Moves shares of one validator to another. Returns when the move can no longer be slashed; Go's zero time when it
 * cannot at all. When the last share of an unbonded validator leaves, the move fails, as the validator is then gone.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/keeper/delegation.go BeginRedelegation
 */
export function beginRedelegation(
  ctx: Ctx,
  deps: StakingDeps,
  key: RedelegationKey,
  shares: Dec,
): Time {
  const [delegator, source, destination] = key;
  const [from, to] = bothValidators(ctx, source, destination);
  checkEntries(ctx, key);
  const initialBalance = unbond(ctx, deps, delegator, source, shares);
  if (initialBalance === 0n) throw errors.tinyRedelegationAmount.wrap();
  const sharesDst = delegate(ctx, deps, delegator, initialBalance, from.status, to);
  const end = endOfWay(ctx, source);
  if (end === undefined) return ZERO_TIME;
  const { completionTime, height: creationHeight } = end;
  const added = { creationHeight, completionTime, initialBalance, sharesDst };
  const redelegation = addRedelegationEntry(ctx, deps, key, added);
  insertRedelegationQueue(ctx, redelegation, completionTime);
  return completionTime;
}
