import type { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, type Ctx, plainError, validators } from "@milkyway/core";
import {
  type Dec,
  decFromInt,
  decToText,
  minDec,
  mulDec,
  ONE_DEC,
  quoRoundUpDec,
  truncateDec,
} from "@milkyway/math";
import type { StakingDeps } from "./deps.ts";
import { ignoringFailure } from "./hooks.ts";
import { BONDED_POOL, burnFromPool, NOT_BONDED_POOL } from "./pools.ts";
import { slashRedelegation } from "./slashRedelegation.ts";
import { slashUnbondingDelegation } from "./slashUnbondingDelegation.ts";
import { state } from "./state.ts";
import { isBonded, isUnbonded, POWER_REDUCTION } from "./validatorShares.ts";
import { findValidatorByConsAddr, operatorOf, removeValidatorTokens } from "./validators.ts";

/** What a validator is slashed for. */
export interface Infraction {
  /** Height at which it happened; stake that left before is not slashed. */
  readonly height: bigint;
  /** Power of the validator at that height. */
  readonly power: bigint;
  /** Part of the stake of that height that is burned. */
  readonly fraction: Dec;
}

/** Slashes stake that was there at the infraction and is on its way since; returns what counts as slashed. */
function slashDeparted(
  ctx: Ctx,
  deps: StakingDeps,
  operator: Address,
  { height, fraction }: Infraction,
): bigint {
  const prefix = validators.lengthPrefixedKey.encode(operator);
  let counted = 0n;
  for (const [, delegator] of [...state.unbondingDelegators.keys(ctx, { prefix })])
    counted += slashUnbondingDelegation(ctx, deps, [delegator, operator], height, fraction);
  const moved = [...state.redelegationsBySource.keys(ctx, { prefix })];
  const redelegations = moved.map(([source, delegator, destination]) =>
    state.redelegations.require(ctx, [delegator, source, destination]),
  );
  for (const redelegation of redelegations)
    counted += slashRedelegation(ctx, deps, redelegation, height, fraction);
  return counted;
}

function burnStake(ctx: Ctx, deps: StakingDeps, validator: Validator, tokens: bigint): void {
  const operator = operatorOf(validator);
  const effective = quoRoundUpDec(decFromInt(tokens), decFromInt(validator.tokens));
  ignoringFailure(() => {
    for (const hooks of deps.hooks)
      hooks.beforeValidatorSlashed?.(ctx, operator, minDec(effective, ONE_DEC));
  });
  const slashed = removeValidatorTokens(ctx, validator, tokens);
  burnFromPool(ctx, deps, isBonded(slashed) ? BONDED_POOL : NOT_BONDED_POOL, tokens);
}

/**
 * Burns a part of the stake that a validator had at an infraction: first of what is on its way since, then of what is
 * left. Returns what was burned of the validator itself. A validator that is gone burns nothing; one that has unbonded
 * is an error.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/keeper/slash.go
 */
export function slash(
  ctx: Ctx,
  deps: StakingDeps,
  consensus: Address,
  infraction: Infraction,
): bigint {
  const { height, power, fraction } = infraction;
  if (fraction < 0n)
    throw plainError(`attempted to slash with a negative slash factor: ${decToText(fraction)}`);
  const amount = truncateDec(mulDec(decFromInt(power * POWER_REDUCTION), fraction));
  const validator = findValidatorByConsAddr(ctx, consensus);
  if (validator === undefined) return 0n;
  if (isUnbonded(validator))
    throw plainError(`should not be slashing unbonded validator: ${validator.operatorAddress}`);
  const operator = operatorOf(validator);
  ignoringFailure(() => {
    for (const hooks of deps.hooks) hooks.beforeValidatorModified?.(ctx, operator);
  });
  if (height > ctx.height)
    throw plainError(
      `impossible attempt to slash future infraction at height ${height} but we are at height ${ctx.height}`,
    );
  const departed = height < ctx.height ? slashDeparted(ctx, deps, operator, infraction) : 0n;
  const left = amount - departed;
  const burned = left < 0n ? 0n : left < validator.tokens ? left : validator.tokens;
  if (burned > 0n) burnStake(ctx, deps, validator, burned);
  return burned;
}
