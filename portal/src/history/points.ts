import type { Point } from "../ui/linePath.ts";
import type { Asset } from "../world/world.ts";
import { worthOf } from "../world/worth.ts";

type Assets = ReadonlyMap<string, Asset>;

interface Timed {
  readonly time: string;
}

/** Points of a line over time; `y` says what is drawn of a row. */
export function timePoints<Row extends Timed>(
  rows: readonly Row[],
  y: (row: Row) => number,
): readonly Point[] {
  return rows.map((row) => ({ x: Date.parse(row.time), y: y(row) }));
}

/** Millionths of a dollar of a decimal text. */
export const microsOf = (decimal: string): number => Number(decimal) * 1e6;

/** What was paid in each span of time, in millionths of a dollar at the prices of now. */
export function worthPoints(
  assets: Assets,
  rows: readonly (Timed & { readonly denom: string; readonly amount: string })[],
): readonly Point[] {
  const sums = new Map<number, bigint>();
  for (const { time, denom, amount } of rows) {
    const at = Date.parse(time);
    // Parts of a unit, which rewards have, are worth nothing that could be seen.
    const worth = worthOf(assets, { denom, amount: BigInt(amount.split(".")[0] ?? 0) });
    sums.set(at, (sums.get(at) ?? 0n) + worth);
  }
  return [...sums].map(([x, worth]) => ({ x, y: Number(worth) }));
}
