/**
 * Arithmetic on the tokens and shares of a validator. Records are not changed, changed copies are returned.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/types/validator.go
 */
import { BondStatus, type Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import {
  addDec,
  addInt,
  type Dec,
  decFromInt,
  mulIntDec,
  Panic,
  quoDec,
  quoIntDec,
  quoTruncateDec,
  subDec,
  truncateDec,
} from "@milkyway/math";
import { errors } from "./errors.ts";

/** Tokens that make one unit of power. */
export const POWER_REDUCTION = 1_000_000n;
const MAX_POWER = (1n << 63n) - 1n;

export function isBonded({ status }: Validator): boolean {
  return status === BondStatus.BOND_STATUS_BONDED;
}

export function isUnbonding({ status }: Validator): boolean {
  return status === BondStatus.BOND_STATUS_UNBONDING;
}

export function isUnbonded({ status }: Validator): boolean {
  return status === BondStatus.BOND_STATUS_UNBONDED;
}

/** Power that a number of tokens has. */
export function tokensToPower(tokens: bigint): bigint {
  const power = tokens / POWER_REDUCTION;
  if (power > MAX_POWER) throw new Panic("Int64() out of bound");
  return power;
}

/** Power of the validator, were it bonded. */
export function potentialPower({ tokens }: Validator): bigint {
  return tokensToPower(tokens);
}

/** Power of the validator in consensus. */
export function consensusPower(validator: Validator): bigint {
  return isBonded(validator) ? potentialPower(validator) : 0n;
}

/** Whether shares are left without tokens behind them, after which nobody can delegate any more. */
export function hasInvalidExRate({ tokens, delegatorShares }: Validator): boolean {
  return tokens === 0n && delegatorShares > 0n;
}

/** Worth of shares in tokens, half to even. */
export function tokensFromShares({ tokens, delegatorShares }: Validator, shares: Dec): Dec {
  return quoDec(mulIntDec(shares, tokens), delegatorShares);
}

/** Worth of shares in tokens, toward zero. */
export function tokensFromSharesTruncated(
  { tokens, delegatorShares }: Validator,
  shares: Dec,
): Dec {
  return quoTruncateDec(mulIntDec(shares, tokens), delegatorShares);
}

/** Shares that tokens are worth, toward zero; fails when the validator holds no tokens. */
export function sharesFromTokens({ tokens, delegatorShares }: Validator, amount: bigint): Dec {
  if (tokens === 0n) throw errors.insufficientShares.wrap();
  return quoIntDec(mulIntDec(delegatorShares, amount), tokens);
}

/** Takes tokens in and issues shares for them, one for one to the first. */
export function addTokensFromDelegation(
  validator: Validator,
  amount: bigint,
): { readonly validator: Validator; readonly shares: Dec } {
  const { tokens, delegatorShares } = validator;
  const shares = delegatorShares === 0n ? decFromInt(amount) : sharesOrPanic(validator, amount);
  const changed = {
    ...validator,
    tokens: addInt(tokens, amount),
    delegatorShares: addDec(delegatorShares, shares),
  };
  return { validator: changed, shares };
}

function sharesOrPanic(validator: Validator, amount: bigint): Dec {
  if (validator.tokens === 0n) throw new Panic(errors.insufficientShares.text);
  return sharesFromTokens(validator, amount);
}

/** Takes tokens away without touching shares. */
export function removeTokens(validator: Validator, amount: bigint): Validator {
  const { tokens } = validator;
  if (amount < 0n) throw new Panic(`should not happen: trying to remove negative tokens ${amount}`);
  if (tokens < amount)
    throw new Panic(`should not happen: only have ${tokens} tokens, trying to remove ${amount}`);
  return { ...validator, tokens: tokens - amount };
}

/** Takes shares back and gives out whole tokens; fractions stay, and the last shares get everything. */
export function removeDelegatorShares(
  validator: Validator,
  shares: Dec,
): { readonly validator: Validator; readonly tokens: bigint } {
  const delegatorShares = subDec(validator.delegatorShares, shares);
  const tokens =
    delegatorShares === 0n ? validator.tokens : truncateDec(tokensFromShares(validator, shares));
  if (validator.tokens < tokens)
    throw new Panic("attempting to remove more tokens than available in validator");
  return {
    validator: { ...validator, tokens: validator.tokens - tokens, delegatorShares },
    tokens,
  };
}
