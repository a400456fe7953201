import type { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, type Ctx, sdkErrors } from "@milkyway/core";
import { type Dec, decToText, subDec, truncateDec } from "@milkyway/math";
import { findDelegation, getDelegation, removeDelegation, setDelegation } from "./delegations.ts";
import type { StakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { jailValidator } from "./jail.ts";
import { removeValidator } from "./removeValidator.ts";
import { isUnbonded, sharesFromTokens, tokensFromShares } from "./validatorShares.ts";
import { getValidator, mustGetValidator, removeValidatorTokensAndShares } from "./validators.ts";

/** The shares of a delegation that an amount of tokens is worth; more than what is held is refused. */
export function validateUnbondAmount(
  ctx: Ctx,
  delegator: Address,
  operator: Address,
  amount: bigint,
): Dec {
  const validator = getValidator(ctx, operator);
  const { shares: held } = getDelegation(ctx, delegator, operator);
  const shares = sharesFromTokens(validator, amount);
  if (shares > held) throw sdkErrors.invalidRequest.wrap("invalid shares amount");
  return shares;
}

/** Jails the validator when its operator is left with less than it promised to hold. */
function jailBelowMinimum(ctx: Ctx, validator: Validator, operator: Address, left: Dec): Validator {
  if (validator.jailed) return validator;
  if (truncateDec(tokensFromShares(validator, left)) >= validator.minSelfDelegation)
    return validator;
  jailValidator(ctx, validator);
  return mustGetValidator(ctx, operator);
}

/**
 * Takes shares out of a delegation and returns the tokens that they are worth; the caller moves the tokens.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/keeper/delegation.go Unbond
 */
export function unbond(
  ctx: Ctx,
  deps: StakingDeps,
  delegator: Address,
  operator: Address,
  shares: Dec,
): bigint {
  const delegation = findDelegation(ctx, delegator, operator);
  if (delegation === undefined) throw errors.noDelegatorForAddress.wrap();
  for (const hooks of deps.hooks) hooks.beforeDelegationSharesModified?.(ctx, delegator, operator);
  if (delegation.shares < shares)
    throw errors.notEnoughDelegationShares.wrap(decToText(delegation.shares));
  const found = getValidator(ctx, operator);
  const left = subDec(delegation.shares, shares);
  const validator = delegator === operator ? jailBelowMinimum(ctx, found, operator, left) : found;
  if (left === 0n) removeDelegation(ctx, deps, delegator, operator);
  else {
    setDelegation(ctx, { ...delegation, shares: left });
    for (const hooks of deps.hooks) hooks.afterDelegationModified?.(ctx, delegator, operator);
  }
  const removed = removeValidatorTokensAndShares(ctx, validator, shares);
  if (removed.validator.delegatorShares === 0n && isUnbonded(removed.validator))
    removeValidator(ctx, deps, operator);
  return removed.tokens;
}
