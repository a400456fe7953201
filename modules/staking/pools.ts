/** The two module accounts that hold what is staked, and moves between them. */
import type { Ctx } from "@milkyway/core";
import { type Coins, type Dec, decFromInt, newCoins, quoIntDec, ZERO_DEC } from "@milkyway/math";
import type { StakingDeps } from "./deps.ts";
import { getParams } from "./params.ts";

/** Tokens of bonded validators. */
export const BONDED_POOL = "bonded_tokens_pool";
/** Tokens of other validators and of unbonding delegations. */
export const NOT_BONDED_POOL = "not_bonded_tokens_pool";

/** An amount of the bond denom; reads the parameters. */
export function bondCoins(ctx: Ctx, amount: bigint): Coins {
  return newCoins({ denom: getParams(ctx).bondDenom, amount });
}

export function bondedTokensToNotBonded(ctx: Ctx, { bank }: StakingDeps, tokens: bigint): void {
  const coins = bondCoins(ctx, tokens);
  bank.sendCoinsFromModuleToModule(ctx, BONDED_POOL, NOT_BONDED_POOL, coins);
}

export function notBondedTokensToBonded(ctx: Ctx, { bank }: StakingDeps, tokens: bigint): void {
  const coins = bondCoins(ctx, tokens);
  bank.sendCoinsFromModuleToModule(ctx, NOT_BONDED_POOL, BONDED_POOL, coins);
}

/** Burns from a pool; nothing happens for nothing. */
export function burnFromPool(
  ctx: Ctx,
  { bank }: StakingDeps,
  pool: typeof BONDED_POOL | typeof NOT_BONDED_POOL,
  tokens: bigint,
): void {
  if (tokens > 0n) bank.burnCoins(ctx, pool, bondCoins(ctx, tokens));
}

/** Tokens of all bonded validators. */
export function totalBondedTokens(ctx: Ctx, { auth, bank }: StakingDeps): bigint {
  auth.getModuleAccount(ctx, BONDED_POOL);
  const { bondDenom } = getParams(ctx);
  return bank.getBalance(ctx, auth.getModuleAddress(BONDED_POOL), bondDenom).amount;
}

/** Supply of the bond denom. */
export function stakingTokenSupply(ctx: Ctx, { bank }: StakingDeps): bigint {
  return bank.getSupply(ctx, getParams(ctx).bondDenom).amount;
}

/** The part of the supply that is bonded. */
export function bondedRatio(ctx: Ctx, deps: StakingDeps): Dec {
  const supply = stakingTokenSupply(ctx, deps);
  if (supply <= 0n) return ZERO_DEC;
  return quoIntDec(decFromInt(totalBondedTokens(ctx, deps)), supply);
}
