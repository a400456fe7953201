/** Comparisons of sets of shares. @see https://github.com/milkyway-labs/milkyway/blob/main/utils/coins.go */
import { type DecCoins, decAmountOf } from "@milkyway/math";

/** Whether `a` holds more of some denom than `b`, of those that `b` holds. */
export function isAnyGreater(a: DecCoins, b: DecCoins): boolean {
  if (b.length === 0) return false;
  return a.some(({ denom, amount }) => {
    const other = decAmountOf(b, denom);
    return other !== 0n && amount > other;
  });
}

/** Whether `a` holds less of some denom than `b`. */
export function isAnyLess(a: DecCoins, b: DecCoins): boolean {
  if (b.length === 0) return false;
  return a.length === 0 || b.some(({ denom, amount }) => amount > decAmountOf(a, denom));
}
