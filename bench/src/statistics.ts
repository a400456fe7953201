/** The value in the middle, or the mean of the two there. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The smallest of the values that at least `share` of them do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const rank = Math.ceil(share * sorted.length);
  return sorted[Math.min(Math.max(rank, 1), sorted.length) - 1] ?? Number.NaN;
}

/** A measured value at a size. */
export interface Point {
  readonly size: number;
  readonly value: number;
}

/** The exponent `k` of the power law `value = c · size^k` that is nearest, by least squares of the logarithms. */
export function exponentOf(points: readonly Point[]): number {
  const logs = points.map(({ size, value }) => [Math.log(size), Math.log(value)] as const);
  const meanOf = (index: 0 | 1) => logs.reduce((sum, pair) => sum + pair[index], 0) / logs.length;
  const [middleX, middleY] = [meanOf(0), meanOf(1)];
  let [covariance, variance] = [0, 0];
  for (const [x, y] of logs) {
    covariance += (x - middleX) * (y - middleY);
    variance += (x - middleX) ** 2;
  }
  return covariance / variance;
}
