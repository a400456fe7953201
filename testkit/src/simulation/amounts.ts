import type { Coin } from "@milkyway/math";
import type { Random } from "./random.ts";

const LARGEST = (1n << 256n) - 1n;

const BOUNDARIES: readonly bigint[] = [
  1n,
  2n,
  3n,
  10n,
  999_999n,
  1_000_000n,
  (1n << 31n) - 1n,
  1n << 32n,
  (1n << 63n) - 1n,
  1n << 64n,
  10n ** 18n,
  1n << 128n,
  1n << 192n,
  (1n << 255n) - 1n,
  1n << 255n,
  LARGEST - 1n,
  LARGEST,
];

/** An amount that somebody who holds `held` may try to move: often all of it, dust, a boundary, or too much. */
export function amountOf(random: Random, held: bigint): bigint {
  switch (random.below(10)) {
    case 0:
      return held;
    case 1:
      return held - 1n;
    case 2:
      return held + 1n;
    case 3:
      return BigInt(random.between(1, 9));
    case 4:
      return random.pick(BOUNDARIES) ?? 1n;
    case 5:
      return held / 2n;
    case 6:
      return 10n ** BigInt(random.below(12));
    default:
      return 1n + random.bigBelow(held / 20n + 1n);
  }
}

/** An amount above zero, which most messages ask for. */
export function positiveOf(random: Random, held: bigint): bigint {
  const amount = amountOf(random, held);
  return amount > 0n ? amount : 1n;
}

/** Coins of some of the denoms, sorted, with amounts above zero. */
export function coinsOf(random: Random, held: readonly Coin[], most = 3): Coin[] {
  if (held.length === 0) return [];
  const first = random.below(held.length);
  const count = random.between(1, most);
  return held
    .slice(first, first + count)
    .map(({ denom, amount }) => ({ denom, amount: positiveOf(random, amount) }));
}

/** A weight of a category: often equal, zero, or at the limits of 32 bits. */
export function weightOf(random: Random): number {
  return random.pick([0, 0, 1, 1, 2, 10, 100, 65_535, 2 ** 31, 2 ** 32 - 2, 2 ** 32 - 1]) ?? 0;
}
