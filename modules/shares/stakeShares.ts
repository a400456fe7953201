import type { ErrorKind } from "@milkyway/core";
import {
  addCoins,
  addDecCoins,
  amountOf,
  type Coins,
  type Dec,
  type DecCoins,
  decAmountOf,
  decCoinFromCoin,
  decFromInt,
  isZeroCoins,
  isZeroDecCoins,
  mulDec,
  mulIntDec,
  quoIntDec,
  quoTruncateDec,
  subCoins,
  subDecCoins,
  truncateDecCoins,
} from "@milkyway/math";
import { checkedDecCoin } from "./checkedCoins.ts";
import { toSharesDenom } from "./sharesDenom.ts";
import type { TargetShares } from "./targetShares.ts";
import { type Stake, tokensFromShares, tokensFromSharesTruncated } from "./tokensFromShares.ts";

/** A target that takes tokens of many denoms. */
export interface StakeTarget extends Stake {
  readonly id: number;
}

type AmountOf<N> = (issued: Dec, held: bigint, amount: N) => Dec;

/** Shares of each token at the rate of its denom; one for one in a denom that the target does not hold. */
function atRate<N extends bigint>(
  kind: string,
  { id, tokens, delegatorShares }: StakeTarget,
  added: readonly { readonly denom: string; readonly amount: N }[],
  first: (amount: N) => Dec,
  further: AmountOf<N>,
): DecCoins {
  let shares: DecCoins = [];
  for (const { denom, amount } of added) {
    const sharesDenom = toSharesDenom(kind, id, denom);
    const held = amountOf(tokens, denom);
    const issued = held === 0n ? undefined : decAmountOf(delegatorShares, sharesDenom);
    const value = issued === undefined ? first(amount) : further(issued, held, amount);
    shares = addDecCoins(shares, [checkedDecCoin(sharesDenom, value)]);
  }
  return shares;
}

function fromTokens(kind: string, target: StakeTarget, tokens: Coins): DecCoins {
  return atRate(kind, target, tokens, decFromInt, (issued, held, amount) =>
    quoIntDec(mulIntDec(issued, amount), held),
  );
}

function fromDecCoins(kind: string, target: StakeTarget, tokens: DecCoins): DecCoins {
  return atRate<Dec>(
    kind,
    target,
    tokens,
    (amount) => amount,
    (issued, held, amount) => quoTruncateDec(mulDec(issued, amount), decFromInt(held)),
  );
}

/** Shares for a delegation; the first one sets the rate to one for one in all its denoms. */
function issueShares(kind: string, target: StakeTarget, tokens: Coins): DecCoins {
  if (!isZeroDecCoins(target.delegatorShares)) return fromTokens(kind, target, tokens);
  let shares: DecCoins = [];
  for (const { denom, amount } of tokens) {
    const coin = { denom: toSharesDenom(kind, target.id, denom), amount };
    shares = addDecCoins(shares, [decCoinFromCoin(coin)]);
  }
  return shares;
}

function removeDelShares<T extends StakeTarget>(target: T, shares: DecCoins) {
  const delegatorShares = subDecCoins(target.delegatorShares, shares);
  if (isZeroDecCoins(delegatorShares))
    return { target: { ...target, tokens: [], delegatorShares }, tokens: target.tokens };
  const { whole } = truncateDecCoins(tokensFromShares(target, shares));
  const left = subCoins(target.tokens, whole);
  return { target: { ...target, tokens: left, delegatorShares }, tokens: whole };
}

/**
 * Shares of operators and services, which differ in name and in the error of an empty target.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/utils/restaking.go
 */
export function stakeShares<T extends StakeTarget>(
  kind: string,
  insufficientShares: ErrorKind,
): TargetShares<T> {
  const requireTokens = ({ tokens }: T) => {
    if (isZeroCoins(tokens)) throw insufficientShares.wrap();
  };
  return {
    sharesDenom: ({ id }, tokenDenom) => toSharesDenom(kind, id, tokenDenom),
    tokens: ({ tokens }) => tokens,
    delegatorShares: (target) => target.delegatorShares,
    // The shares are looked up under the denom of the token, under which none are ever issued.
    invalidExRate: ({ tokens, delegatorShares }) =>
      tokens.some(({ denom, amount }) => amount === 0n && decAmountOf(delegatorShares, denom) > 0n),
    tokensFromShares,
    tokensFromSharesTruncated,
    sharesFromTokens(target, tokens) {
      requireTokens(target);
      return fromTokens(kind, target, tokens);
    },
    sharesFromDecCoins(target, tokens) {
      requireTokens(target);
      return fromDecCoins(kind, target, tokens);
    },
    addTokensFromDelegation(target, added) {
      const shares = issueShares(kind, target, added);
      const tokens = addCoins(target.tokens, added);
      const delegatorShares = addDecCoins(target.delegatorShares, shares);
      return { target: { ...target, tokens, delegatorShares }, shares };
    },
    removeDelShares,
  };
}
