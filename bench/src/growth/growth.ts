import { ensurePrepared } from "../prepared/ensurePrepared.ts";
import { runModule } from "../process/runModule.ts";
import { exponentOf } from "../statistics.ts";
import { dimensions } from "./dimensions.ts";

/** A chain of one size, in milliseconds and bytes. */
export interface GrowthSample {
  readonly dimension: string;
  readonly size: number;
  /** Median of the measured blocks, FinalizeBlock and Commit. */
  readonly block: number;
  /** What such a block costs the executing thread, without the disk and without others who use the machine. */
  readonly work: number;
  /** InitChain and the first block: what they cost the thread. */
  readonly genesis: number;
  /** Opening the state and the application on what is on the disk: what it costs the thread. */
  readonly start: number;
  /** Peak memory. */
  readonly rss: number;
}

/** What is measured of a size. */
export const MEASURES = ["block", "work", "rss", "start", "genesis"] as const;
export type Measure = (typeof MEASURES)[number];

export interface GrowthOptions {
  readonly inputs: string;
  /** Names of dimensions; all when there are none. */
  readonly only: readonly string[];
  readonly profile: boolean;
  /** Greatest size that is run. */
  readonly most: number;
  onSample(sample: GrowthSample): void;
}

/** Runs each size in a process of its own, from the smallest to the greatest. */
export function measureGrowth(options: GrowthOptions): readonly GrowthSample[] {
  const { inputs, only, profile, most } = options;
  const wanted = dimensions.filter(({ name }) => only.length === 0 || only.includes(name));
  const samples: GrowthSample[] = [];
  for (const { name, sizes } of wanted)
    for (const size of sizes.filter((each) => each <= most)) {
      ensurePrepared(inputs, `growth-${name}-${size}`);
      const args = [inputs, name, `${size}`, profile ? "profile" : ""];
      const sample = JSON.parse(runModule("growth/child", args)) as GrowthSample;
      options.onSample(sample);
      samples.push(sample);
    }
  return samples;
}

/** By dimension, how a measure grows: the exponent of the size. */
export function exponents(samples: readonly GrowthSample[], measure: Measure) {
  const names = [...new Set(samples.map(({ dimension }) => dimension))];
  return names.map((dimension) => {
    const points = samples
      .filter((sample) => sample.dimension === dimension)
      .map((sample) => ({ size: sample.size, value: sample[measure] }));
    return { dimension, exponent: exponentOf(points) };
  });
}
