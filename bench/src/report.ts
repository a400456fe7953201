import type { Figure, Outcome, Profile } from "./figure.ts";
import type { Limits } from "./limits.ts";
import { median } from "./statistics.ts";

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

const SECONDS: Partial<Record<Figure["unit"], number>> = { ms: 0.001, s: 1 };

/** A rate beside the limit's, or the time that the limit would allow beside the time. */
function shareOf({ unit, bound }: Figure, typical: number, limits: Limits): number | undefined {
  if (bound === undefined) return undefined;
  const second = SECONDS[unit];
  const limit = limits[bound.limit];
  if (second === undefined) return (typical * bound.operations) / limit;
  return bound.operations / limit / (typical * second);
}

/** One row for each figure of a scenario. */
export function toRows(outcomes: readonly Outcome[], limits: Limits): readonly Row[] {
  const rss = Math.max(...outcomes.map((outcome) => outcome.rss));
  const checked = outcomes.map(({ rootsEqual }) => rootsEqual);
  const equal = checked.includes(undefined) ? undefined : checked.every(Boolean);
  return (outcomes[0]?.figures ?? []).map((figure, i) => {
    const values = outcomes.map(({ figures }) => figures[i]?.value ?? Number.NaN);
    const typical = median(values);
    return {
      name: figure.name,
      unit: figure.unit,
      median: typical,
      min: Math.min(...values),
      max: Math.max(...values),
      rss,
      roots_equal: equal,
      limit: figure.bound?.limit,
      share: shareOf(figure, typical, limits),
    };
  });
}

/** Three digits that count. */
export const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toPrecision(3);

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;

export function limitsText({ verify, sha256, append, http }: Limits): readonly string[] {
  return [
    `secp256k1 verifications on all cores  ${digits(verify)}`,
    `SHA-256 of 75 bytes on one core       ${digits(sha256)}`,
    `durable appends of 4 kB               ${digits(append)}`,
    `answers of a bare HTTP server         ${digits(http)}`,
  ];
}

const ROOTS = { true: "roots equal", false: "ROOTS DIFFER", undefined: "no roots" };

/** A row as a line of a table. */
export function rowText(row: Row): string {
  const share = row.share === undefined ? "" : `${percent(row.share)} of ${row.limit}`;
  return [
    row.name.padEnd(52),
    `${digits(row.median)} ${row.unit}`.padStart(15),
    `(${digits(row.min)} to ${digits(row.max)})`.padStart(20),
    `${(row.rss / 1e6).toFixed(0)} MB`.padStart(9),
    ROOTS[`${row.roots_equal ?? "undefined"}`].padStart(13),
    share,
  ].join(" ");
}

/** The busiest functions of a part of a scenario, one a line. */
export function profileText(scenario: string, { part, functions }: Profile): readonly string[] {
  return [
    `where the time of ${scenario} goes: ${part}`,
    ...functions.map(({ place, share }) => `${percent(share).padStart(9)}  ${place}`),
  ];
}
