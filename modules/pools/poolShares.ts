import {
  addDec,
  addDecCoins,
  addInt,
  amountOf,
  type Coin,
  type Coins,
  type Dec,
  type DecCoins,
  decAmountOf,
  decCoinFromCoin,
  mulDec,
  mulIntDec,
  newCoins,
  newDecCoins,
  Panic,
  quoIntDec,
  subDec,
  subInt,
  truncateDecCoins,
} from "@milkyway/math";
import {
  checkedCoin,
  checkedDecCoin,
  type Stake,
  type TargetShares,
  tokensFromShares,
  tokensFromSharesTruncated,
  toSharesDenom,
} from "../shares/index.ts";
import { errors } from "./errors.ts";
import type { Pool } from "./gen/v1.ts";

function sharesDenom({ id }: Pool, tokenDenom: string): string {
  return toSharesDenom("pool", id, tokenDenom);
}

function tokensOf({ denom, tokens }: Pool): Coins {
  return newCoins(checkedCoin(denom, tokens));
}

function delegatorSharesOf(pool: Pool): DecCoins {
  return newDecCoins(checkedDecCoin(sharesDenom(pool, pool.denom), pool.delegatorShares));
}

function stakeOf(pool: Pool): Stake {
  return { tokens: tokensOf(pool), delegatorShares: delegatorSharesOf(pool) };
}

function atRate<N extends bigint>(
  pool: Pool,
  added: readonly { readonly denom: string; readonly amount: N }[],
  product: (shares: Dec, amount: N) => Dec,
): DecCoins {
  if (pool.tokens === 0n) throw errors.insufficientShares.wrap();
  let shares: DecCoins = [];
  for (const { denom, amount } of added) {
    if (denom !== pool.denom) throw errors.invalidDenom.wrap();
    const value = quoIntDec(product(pool.delegatorShares, amount), pool.tokens);
    shares = addDecCoins(shares, [checkedDecCoin(sharesDenom(pool, denom), value)]);
  }
  return shares;
}

/** Shares for a delegation. The first one is one for one, and its denom is not looked at. */
function issueShares(pool: Pool, { denom, amount }: Coin): DecCoins {
  if (pool.delegatorShares !== 0n) return atRate(pool, newCoins({ denom, amount }), mulIntDec);
  return newCoins(checkedCoin(sharesDenom(pool, denom), amount)).map(decCoinFromCoin);
}

function addTokensFromDelegation(pool: Pool, added: Coins) {
  const [coin] = added;
  const [issued] = coin === undefined ? [] : issueShares(pool, coin);
  if (coin === undefined || issued === undefined)
    throw new Panic("runtime error: index out of range [0] with length 0");
  const tokens = addInt(pool.tokens, coin.amount);
  const delegatorShares = addDec(pool.delegatorShares, issued.amount);
  return { target: { ...pool, tokens, delegatorShares }, shares: [issued] };
}

function removeDelShares(pool: Pool, shares: DecCoins) {
  const denom = sharesDenom(pool, pool.denom);
  if (shares.length > 1 || shares.some((share) => share.denom !== denom))
    throw errors.invalidShares.wrap();
  const delegatorShares = subDec(pool.delegatorShares, decAmountOf(shares, denom));
  if (delegatorShares === 0n)
    return { target: { ...pool, tokens: 0n, delegatorShares }, tokens: tokensOf(pool) };
  const { whole } = truncateDecCoins(tokensFromShares(stakeOf(pool), shares));
  const tokens = subInt(pool.tokens, amountOf(whole, pool.denom));
  if (tokens < 0n) throw new Panic("attempting to remove more tokens than available in operator");
  return { target: { ...pool, tokens, delegatorShares }, tokens: whole };
}

/** Arithmetic on the stake of a pool, which holds one denom; its shares are `pool/<id>/<denom>`. */
export const poolShares: TargetShares<Pool> = {
  sharesDenom,
  tokens: tokensOf,
  delegatorShares: delegatorSharesOf,
  invalidExRate: ({ tokens, delegatorShares }) => tokens === 0n && delegatorShares > 0n,
  tokensFromShares: (pool, shares) => tokensFromShares(stakeOf(pool), shares),
  tokensFromSharesTruncated: (pool, shares) => tokensFromSharesTruncated(stakeOf(pool), shares),
  sharesFromTokens: (pool, tokens) => atRate(pool, tokens, mulIntDec),
  sharesFromDecCoins: (pool, tokens) => atRate(pool, tokens, mulDec),
  addTokensFromDelegation,
  removeDelShares,
};
