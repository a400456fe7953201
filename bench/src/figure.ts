import type { LimitName } from "./limits.ts";

/** What one run of a scenario measured. */
export interface Figure {
  readonly name: string;
  readonly unit: "tx/s" | "requests/s" | "ms" | "s" | "MB" | "bytes" | "%";
  readonly value: number;
  /**
   * The limit of the machine that bounds it, and how many of its operations one unit of a rate needs, or the whole of a
   * time.
   */
  readonly bound?: { readonly limit: LimitName; readonly operations: number };
}

/** A function, and the share of the time that was spent in itself. */
export interface Busy {
  readonly place: string;
  readonly share: number;
}

/** Where the time of a part of a scenario went. */
export interface Profile {
  readonly part: string;
  readonly functions: readonly Busy[];
}

/** All that one run gave. */
export interface Outcome {
  readonly figures: readonly Figure[];
  /** Every app hash was the expected one; undefined when there is none to compare. */
  readonly rootsEqual: boolean | undefined;
  /** Peak memory of the process that runs the chain, bytes. */
  readonly rss: number;
  readonly profiles: readonly Profile[];
}

/** What a scenario is run with. */
export interface Context {
  /** Fewer blocks, for a look at the roots. */
  readonly short: boolean;
  /** Folder of the prepared workloads. */
  readonly inputs: string;
  /** Does a part of the work, and looks where its time goes if that is wanted. */
  measure<T>(part: string, work: () => Promise<T>): Promise<T>;
  /** Where a process of its own is to leave its profile; `undefined` when none is wanted. */
  readonly profileDir: string | undefined;
}

/** What a run of a scenario gives; `rss` when it is not that of the process itself. */
export interface Found {
  readonly figures: readonly Figure[];
  /** App hash of each block; none when they depend on the moment. */
  readonly appHashes: readonly string[];
  readonly rss?: number;
}

/** A named workload that is run in a process of its own. */
export interface Scenario {
  readonly name: string;
  /** Whether a short run takes it in. */
  readonly short: boolean;
  /** Names of the workloads that are prepared for it. */
  readonly inputs: readonly string[];
  /** Name of the file of expected app hashes. */
  readonly roots?: string;
  /** Runs that are enough, whatever is asked for: it repeats itself, or it is long. */
  readonly mostRuns?: number;
  run(context: Context): Promise<Found>;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
