/** Prices that a share of the stake agrees on. @see https://github.com/skip-mev/connect/blob/v2.0.1/pkg/math/voteweighted/voteweighted.go */
import { type Dec, decFromInt, quoDec } from "@milkyway/math";

/** A price and the bonded tokens of the validator that reported it. */
export interface WeightedPrice {
  readonly price: bigint;
  readonly weight: bigint;
}

/** Share of the bonded tokens that must have reported a price: 0.667. */
const THRESHOLD = 667_000_000_000_000_000n as Dec;

function totalWeight(prices: readonly WeightedPrice[]): bigint {
  return prices.reduce((sum, { weight }) => sum + weight, 0n);
}

/** The first price, from the lowest, up to which half of the weight is reached. */
export function weightedMedian(prices: readonly WeightedPrice[]): bigint | undefined {
  const sorted = [...prices].sort((a, b) => (a.price < b.price ? -1 : a.price > b.price ? 1 : 0));
  const middle = totalWeight(prices) / 2n;
  let sum = 0n;
  for (const { price, weight } of sorted) {
    sum += weight;
    if (sum >= middle) return price;
  }
  return undefined;
}

/** Prices by pair of one validator, with its weight. */
export interface Report {
  readonly weight: bigint;
  readonly prices: ReadonlyMap<string, bigint>;
}

/** The median of each pair that enough of the bonded tokens reported. Panics when there are reports but no such tokens. */
export function aggregateReports(
  reports: Iterable<Report>,
  totalBondedTokens: bigint,
): Map<string, bigint> {
  const byPair = new Map<string, WeightedPrice[]>();
  for (const { weight, prices } of reports)
    for (const [pair, price] of prices) {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [{ price, weight }]);
      else known.push({ price, weight });
    }
  const medians = new Map<string, bigint>();
  for (const [pair, prices] of byPair) {
    const share = quoDec(decFromInt(totalWeight(prices)), decFromInt(totalBondedTokens));
    const median = share >= THRESHOLD ? weightedMedian(prices) : undefined;
    if (median !== undefined) medians.set(pair, median);
  }
  return medians;
}
