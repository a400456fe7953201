import type { Figure, Outcome } from "./figure.ts";
import type { Limits } from "./limits.ts";

/** A figure over several runs, as `--json` writes it. */
export interface Row {
  readonly name: string;
  readonly unit: Figure["unit"];
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Peak memory, bytes. */
  readonly rss: number;
  readonly roots_equal: boolean | undefined;
  /** Which limit of the machine bounds it, and which share of it is reached. */
  readonly limit: string | undefined;
  readonly share: number | undefined;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** One row for each figure of a scenario. */
export function toRows(outcomes: readonly Outcome[], limits: Limits): readonly Row[] {
  const rss = Math.max(...outcomes.map((outcome) => outcome.rss));
  const checked = outcomes.map(({ rootsEqual }) => rootsEqual);
  const equal = checked.includes(undefined) ? undefined : checked.every(Boolean);
  return (outcomes[0]?.figures ?? []).map(({ name, unit, bound }, i) => {
    const values = outcomes.map(({ figures }) => figures[i]?.value ?? Number.NaN);
    const typical = median(values);
    return {
      name,
      unit,
      median: typical,
      min: Math.min(...values),
      max: Math.max(...values),
      rss,
      roots_equal: equal,
      limit: bound?.limit,
      share: bound && (typical * bound.operations) / limits[bound.limit],
    };
  });
}

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

export function printLimits({ verify, sha256, append }: Limits): void {
  console.log("limits of this machine, a second:");
  console.log(`  secp256k1 verifications on all cores  ${figure(verify)}`);
  console.log(`  SHA-256 of 75 bytes on one core       ${figure(sha256)}`);
  console.log(`  durable appends of 4 kB               ${figure(append)}`);
}

export function printRows(rows: readonly Row[]): void {
  for (const row of rows) {
    const roots = { true: "roots equal", false: "ROOTS DIFFER", undefined: "no roots" };
    const share =
      row.share === undefined ? "" : `${(row.share * 100).toFixed(0)} % of ${row.limit}`;
    console.log(
      [
        row.name.padEnd(44),
        `${figure(row.median)} ${row.unit}`.padStart(14),
        `(${figure(row.min)} to ${figure(row.max)})`.padStart(20),
        `${(row.rss / 1e6).toFixed(0)} MB`.padStart(9),
        roots[`${row.roots_equal ?? "undefined"}`].padStart(13),
        share,
      ].join(" "),
    );
  }
}
