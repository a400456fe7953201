/**
 * Sets of coins: amounts in base units, sorted by denom, no zeros, no duplicates.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/types/coin.go
 */
import { type Amount, find, merge, sortByDenom, withoutZeros } from "./amounts.ts";
import { checkDenom } from "./denom.ts";
import { addInt, mulInt, quoInt } from "./int.ts";
import { Panic } from "./panic.ts";

export type Coin = Amount<bigint>;
export type Coins = readonly Coin[];

/** An amount that was missing on the wire decodes to nothing; the reference then fails on a nil pointer. */
function present(amount: bigint | undefined): bigint {
  if (amount === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  return amount;
}

export function coinToText({ denom, amount }: Coin): string {
  return `${amount}${denom}`;
}

/** `5uatom,10umilk`; nothing for an empty set. */
export function coinsToText(coins: Coins): string {
  return coins.map(coinToText).join(",");
}

/** What is wrong with one coin (zero is fine), or `undefined`. */
export function checkCoin(coin: Coin): string | undefined {
  const { denom, amount } = coin as { denom: string; amount: bigint | undefined };
  const wrong = checkDenom(denom);
  if (wrong) return wrong;
  if (amount === undefined) return "amount is nil";
  return amount < 0n ? `negative coin amount: ${amount}` : undefined;
}

/** What is wrong with a set of coins, or `undefined`: unsorted, duplicate, not positive, bad denom. */
export function checkCoins(coins: Coins): string | undefined {
  let last: string | undefined;
  for (const coin of coins) {
    const wrong = checkDenom(coin.denom);
    if (wrong) return wrong;
    if (last !== undefined && coin.denom < last) return `denomination ${coin.denom} is not sorted`;
    if (last !== undefined && coin.denom === last) return `duplicate denomination ${coin.denom}`;
    if (present(coin.amount) <= 0n)
      return `coin ${last === undefined ? coinToText(coin) : coin.denom} amount is not positive`;
    last = coin.denom;
  }
  return undefined;
}

/** The set made of the given coins: sorted, zeros dropped. Panics on a duplicate, negative or badly named one. */
export function newCoins(...coins: Coin[]): Coins {
  for (const { amount } of coins) present(amount);
  const set = sortByDenom(withoutZeros(coins));
  const wrong = checkCoins(set);
  if (wrong) throw new Panic(`invalid coin set ${coinsToText(set)}: ${wrong}`);
  return set;
}

function requireSorted(coins: Coins, text: string): void {
  for (let i = 1; i < coins.length; i++)
    if ((coins[i - 1] as Coin).denom > (coins[i] as Coin).denom) throw new Panic(text);
}

export function addCoins(a: Coins, b: Coins): Coins {
  requireSorted(a, "Coins (self) must be sorted");
  requireSorted(b, "Wrong argument: coins must be sorted");
  return merge(a, b, addInt);
}

/** Difference, whose amounts may be negative. */
export function safeSubCoins(a: Coins, b: Coins): Coins {
  const negated = newCoins(...b).map(({ denom, amount }) => ({ denom, amount: -amount }));
  return addCoins(a, negated);
}

/** Difference; panics if any amount would be negative. */
export function subCoins(a: Coins, b: Coins): Coins {
  const difference = safeSubCoins(a, b);
  if (isAnyNegative(difference)) throw new Panic("negative coin amount");
  return difference;
}

/** Amount of a denom, zero if absent. Panics on an invalid denom. */
export function amountOf(coins: Coins, denom: string): bigint {
  return find(coins, denom)?.amount ?? 0n;
}

export function isZeroCoins(coins: Coins): boolean {
  return coins.every(({ amount }) => present(amount) === 0n);
}

export function isAnyNegative(coins: Coins): boolean {
  return coins.some(({ amount }) => present(amount) < 0n);
}

/** Whether there is at least one coin and all are positive. */
export function isAllPositive(coins: Coins): boolean {
  return coins.length > 0 && coins.every(({ amount }) => present(amount) > 0n);
}

/** Whether `a` holds at least `b` in every denom of `b`. */
export function isAllGte(a: Coins, b: Coins): boolean {
  if (b.length === 0) return true;
  return a.length > 0 && b.every(({ denom, amount }) => amount <= amountOf(a, denom));
}

/** Whether `a` holds more than `b` in every denom of `b`. */
export function isAllGt(a: Coins, b: Coins): boolean {
  if (a.length === 0) return false;
  return isDenomsSubset(b, a) && b.every(({ denom, amount }) => amountOf(a, denom) > amount);
}

/** Whether `a` holds at least the amount of `b` in some denom that `b` has. */
export function isAnyGte(a: Coins, b: Coins): boolean {
  return (
    b.length > 0 &&
    a.some(({ denom, amount }) => amountOf(b, denom) !== 0n && amount >= amountOf(b, denom))
  );
}

/** Whether every denom of `a` is in `b`. */
export function isDenomsSubset(a: Coins, b: Coins): boolean {
  return a.length <= b.length && a.every(({ denom }) => amountOf(b, denom) !== 0n);
}

export function isEqualCoins(a: Coins, b: Coins): boolean {
  if (a.length !== b.length) return false;
  const [x, y] = [sortByDenom(a), sortByDenom(b)];
  return x.every(({ denom, amount }, i) => denom === y[i]?.denom && amount === y[i].amount);
}

/** The smaller amount per denom that both hold. */
export function minCoins(a: Coins, b: Coins): Coins {
  return a.flatMap(({ denom, amount }) => {
    const other = amountOf(b, denom);
    const smaller = amount < other ? amount : other;
    return smaller === 0n ? [] : [{ denom, amount: smaller }];
  });
}

/** The larger amount per denom that either holds. */
export function maxCoins(a: Coins, b: Coins): Coins {
  return merge(a, b, (x, y) => (x > y ? x : y));
}

export function mulCoins(coins: Coins, factor: bigint): Coins {
  if (factor === 0n) throw new Panic("multiplying by zero is an invalid operation on coins");
  return coins.map(({ denom, amount }) => ({ denom, amount: mulInt(amount, factor) }));
}

/** Each amount divided toward zero; zero amounts stay in the list. */
export function quoCoins(coins: Coins, by: bigint): Coins {
  if (by === 0n) throw new Panic("dividing by zero is an invalid operation on coins");
  return coins.map(({ denom, amount }) => ({ denom, amount: quoInt(amount, by) }));
}
