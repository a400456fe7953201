import {
  BondStatus,
  type Delegation,
  type Validator,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, accounts, type Ctx } from "@milkyway/core";
import { addDec, type Dec, ZERO_DEC } from "@milkyway/math";
import { findDelegation, setDelegation } from "./delegations.ts";
import type { StakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import {
  BONDED_POOL,
  bondCoins,
  bondedTokensToNotBonded,
  NOT_BONDED_POOL,
  notBondedTokensToBonded,
} from "./pools.ts";
import { hasInvalidExRate, isBonded } from "./validatorShares.ts";
import { addValidatorTokensAndShares, operatorOf } from "./validators.ts";

/** Where delegated tokens come from: the delegator's account, or the pool of validators of a status. */
export type TokenSource = "account" | BondStatus;

function beginDelegation(
  ctx: Ctx,
  deps: StakingDeps,
  delegator: Address,
  { operatorAddress }: Validator,
  operator: Address,
): Delegation {
  const found = findDelegation(ctx, delegator, operator);
  if (found !== undefined) {
    for (const hooks of deps.hooks)
      hooks.beforeDelegationSharesModified?.(ctx, delegator, operator);
    return found;
  }
  const delegatorAddress = accounts.toText(delegator);
  for (const hooks of deps.hooks) hooks.beforeDelegationCreated?.(ctx, delegator, operator);
  return { delegatorAddress, validatorAddress: operatorAddress, shares: ZERO_DEC };
}

function moveTokens(
  ctx: Ctx,
  deps: StakingDeps,
  delegator: Address,
  amount: bigint,
  source: TokenSource,
  validator: Validator,
): void {
  const toBonded = isBonded(validator);
  if (source === "account") {
    const pool = toBonded ? BONDED_POOL : NOT_BONDED_POOL;
    const coins = bondCoins(ctx, amount);
    deps.bank.delegateCoinsFromAccountToModule(ctx, delegator, pool, coins);
    return;
  }
  const fromBonded = source === BondStatus.BOND_STATUS_BONDED;
  if (toBonded && !fromBonded) notBondedTokensToBonded(ctx, deps, amount);
  if (fromBonded && !toBonded) bondedTokensToNotBonded(ctx, deps, amount);
}

/**
 * Delegates tokens to a validator, whose record is taken as the caller has read it. Returns the shares issued.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/keeper/delegation.go Delegate
 */
export function delegate(
  ctx: Ctx,
  deps: StakingDeps,
  delegator: Address,
  amount: bigint,
  source: TokenSource,
  validator: Validator,
): Dec {
  if (hasInvalidExRate(validator)) throw errors.delegatorShareExRateInvalid.wrap();
  const operator = operatorOf(validator);
  const delegation = beginDelegation(ctx, deps, delegator, validator, operator);
  moveTokens(ctx, deps, delegator, amount, source, validator);
  const issued = addValidatorTokensAndShares(ctx, validator, amount);
  setDelegation(ctx, { ...delegation, shares: addDec(delegation.shares, issued) });
  for (const hooks of deps.hooks) hooks.afterDelegationModified?.(ctx, delegator, operator);
  return issued;
}
