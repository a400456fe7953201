/**
 * Sets of decimal coins (18 places), sorted by denom, no zeros.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/types/dec_coin.go
 */
import { type Amount, find, merge, sortByDenom, withoutZeros } from "./amounts.ts";
import { addCoins, type Coin, type Coins, checkCoin, newCoins } from "./coins.ts";
import {
  addDec,
  type Dec,
  decFromInt,
  minDec,
  mulDec,
  mulTruncateDec,
  quoDec,
  quoTruncateDec,
  subDec,
  truncateDec,
  ZERO_DEC,
} from "./dec.ts";
import { decToText } from "./decText.ts";
import { checkDenom } from "./denom.ts";
import { Panic } from "./panic.ts";

export type DecCoin = Amount<Dec>;
export type DecCoins = readonly DecCoin[];

export function decCoinToText({ denom, amount }: DecCoin): string {
  return `${decToText(amount)}${denom}`;
}

export function decCoinsToText(coins: DecCoins): string {
  return coins.map(decCoinToText).join(",");
}

/** What is wrong with a set of decimal coins, or `undefined`. */
export function checkDecCoins(coins: DecCoins): string | undefined {
  const seen = new Set<string>();
  let last: string | undefined;
  for (const coin of coins) {
    if (seen.has(coin.denom)) return `duplicate denomination ${coin.denom}`;
    const wrong = checkDenom(coin.denom);
    if (wrong) return wrong;
    if (last !== undefined && coin.denom <= last) return `denomination ${coin.denom} is not sorted`;
    if (coin.amount <= 0n)
      return `coin ${last === undefined ? decCoinToText(coin) : coin.denom} amount is not positive`;
    last = coin.denom;
    seen.add(coin.denom);
  }
  return undefined;
}

/** The set made of the given coins: sorted, zeros dropped. Panics on a duplicate, negative or badly named one. */
export function newDecCoins(...coins: DecCoin[]): DecCoins {
  const set = sortByDenom(withoutZeros(coins));
  const wrong = checkDecCoins(set);
  if (wrong) throw new Panic(`invalid coin set ${decCoinsToText(set)}: ${wrong}`);
  return set;
}

export function decCoinFromCoin(coin: Coin): DecCoin {
  const wrong = checkCoin(coin);
  if (wrong) throw new Panic(wrong);
  return { denom: coin.denom, amount: decFromInt(coin.amount) };
}

export function decCoinsFromCoins(coins: Coins): DecCoins {
  return newCoins(...coins).map(decCoinFromCoin);
}

export function addDecCoins(a: DecCoins, b: DecCoins): DecCoins {
  return merge(a, b, addDec);
}

/** Difference, whose amounts may be negative. */
export function safeSubDecCoins(a: DecCoins, b: DecCoins): DecCoins {
  return addDecCoins(
    a,
    b.map(({ denom, amount }) => ({ denom, amount: -amount as Dec })),
  );
}

/** Difference; panics if any amount would be negative. */
export function subDecCoins(a: DecCoins, b: DecCoins): DecCoins {
  const difference = safeSubDecCoins(a, b);
  if (difference.some(({ amount }) => amount < 0n)) throw new Panic("negative coin amount");
  return difference;
}

/** Amount of a denom, zero if absent. Panics on an invalid denom. */
export function decAmountOf(coins: DecCoins, denom: string): Dec {
  return find(coins, denom)?.amount ?? ZERO_DEC;
}

/** The smaller amount per denom of `a`; zeros dropped. */
export function intersectDecCoins(a: DecCoins, b: DecCoins): DecCoins {
  return withoutZeros(
    a.map(({ denom, amount }) => ({ denom, amount: minDec(amount, decAmountOf(b, denom)) })),
  );
}

function mapAmounts(coins: DecCoins, change: (amount: Dec) => Dec): DecCoins {
  let out: DecCoins = [];
  for (const { denom, amount } of coins)
    out = addDecCoins(out, withoutZeros([{ denom, amount: change(amount) }]));
  return out;
}

/** Each amount times `factor`, half to even; zeros dropped. */
export function mulDecCoins(coins: DecCoins, factor: Dec): DecCoins {
  return mapAmounts(coins, (amount) => mulDec(amount, factor));
}

/** Each amount times `factor`, toward zero; zeros dropped. */
export function mulTruncateDecCoins(coins: DecCoins, factor: Dec): DecCoins {
  return mapAmounts(coins, (amount) => mulTruncateDec(amount, factor));
}

function nonZero(by: Dec): Dec {
  if (by === 0n) throw new Panic("invalid zero decimal");
  return by;
}

/** Each amount divided, half to even; zeros dropped. */
export function quoDecCoins(coins: DecCoins, by: Dec): DecCoins {
  const divisor = nonZero(by);
  return mapAmounts(coins, (amount) => quoDec(amount, divisor));
}

/** Each amount divided, toward zero; zeros dropped. */
export function quoTruncateDecCoins(coins: DecCoins, by: Dec): DecCoins {
  const divisor = nonZero(by);
  return mapAmounts(coins, (amount) => quoTruncateDec(amount, divisor));
}

/** Splits into whole coins (toward zero) and the fractions left over. */
export function truncateDecCoins(coins: DecCoins): {
  readonly whole: Coins;
  readonly change: DecCoins;
} {
  let whole: Coins = [];
  let change: DecCoins = [];
  for (const { denom, amount } of coins) {
    const units = truncateDec(amount);
    const rest = subDec(amount, decFromInt(units));
    if (units < 0n) throw new Panic(`negative coin amount: ${units}`);
    if (rest < 0n) throw new Panic(`negative decimal coin amount: ${decToText(rest)}\n`);
    if (units !== 0n) whole = addCoins(whole, [{ denom, amount: units }]);
    if (rest !== 0n) change = addDecCoins(change, [{ denom, amount: rest }]);
  }
  return { whole, change };
}

export function isZeroDecCoins(coins: DecCoins): boolean {
  return coins.every(({ amount }) => amount === 0n);
}

export function isEqualDecCoins(a: DecCoins, b: DecCoins): boolean {
  if (a.length !== b.length) return false;
  const [x, y] = [sortByDenom(a), sortByDenom(b)];
  return x.every(({ denom, amount }, i) => denom === y[i]?.denom && amount === y[i].amount);
}
