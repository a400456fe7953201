import type { LimitName } from "./limits.ts";

/** What one run of a scenario measured. */
export interface Figure {
  readonly name: string;
  readonly unit: "tx/s" | "ms" | "s" | "MB" | "requests/s";
  readonly value: number;
  /** The limit of the machine that bounds it, and how many of its operations one unit of the figure needs. */
  readonly bound?: { readonly limit: LimitName; readonly operations: number };
}

/** All that one run gave. */
export interface Outcome {
  readonly figures: readonly Figure[];
  /** Every app hash was the expected one; undefined when there is none to compare. */
  readonly rootsEqual: boolean | undefined;
  /** Peak memory of the process, bytes. */
  readonly rss: number;
}

/** A named workload that is run in a process of its own. */
export interface Scenario {
  readonly name: string;
  /** Whether a short run takes it in. */
  readonly short: boolean;
  run(): Promise<Omit<Outcome, "rss">>;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
