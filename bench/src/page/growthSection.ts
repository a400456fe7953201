import { dimensions } from "../growth/dimensions.ts";
import { exponents, type GrowthSample, MEASURES, type Measure } from "../growth/growth.ts";
import { digits } from "../report.ts";
import type { Result } from "../results.ts";
import { type Curve, plot } from "./plot.ts";
import { table } from "./table.ts";

const TITLES: Readonly<Record<Measure, string>> = {
  block: "time of a block, ms",
  work: "work of a block, ms",
  rss: "peak memory, MB",
  start: "work of a start, ms",
  genesis: "work of genesis and first block, ms",
};

const shown = (sample: GrowthSample, measure: Measure): number =>
  measure === "rss" ? sample.rss / 1e6 : sample[measure];

/** By dimension, the samples of the newest run that has them. */
function newestSamples(results: readonly Result[]): readonly GrowthSample[] {
  return dimensions.flatMap(({ name }) => {
    const has = ({ growth }: Result) => growth.some(({ dimension }) => dimension === name);
    return results.find(has)?.growth.filter(({ dimension }) => dimension === name) ?? [];
  });
}

function samplesTable(samples: readonly GrowthSample[]): string {
  const rows = samples.map((sample) => [
    sample.dimension,
    sample.size.toLocaleString("en-US"),
    ...MEASURES.map((measure) => digits(shown(sample, measure))),
  ]);
  return table(["what grows", "size", ...MEASURES.map((measure) => TITLES[measure])], rows);
}

function exponentsTable(samples: readonly GrowthSample[]): string {
  const rows = dimensions.map(({ name, blocks }) => {
    const of = samples.filter(({ dimension }) => dimension === name);
    const cells = MEASURES.map((measure) => {
      const [fit] = exponents(of, measure);
      return fit === undefined ? "–" : fit.exponent.toFixed(2);
    });
    return [name, blocks, ...cells];
  });
  return table(["what grows", "each block", "block", "work", "memory", "start", "genesis"], rows);
}

/** The curves as pictures, by the names of their files. */
export function growthPlots(results: readonly Result[]): ReadonlyMap<string, string> {
  const samples = newestSamples(results);
  const curveOf = (name: string, measure: Measure): Curve => ({
    name,
    points: samples
      .filter(({ dimension }) => dimension === name)
      .map((sample) => ({ size: sample.size, value: shown(sample, measure) })),
  });
  const pictures = MEASURES.map((measure) => {
    const curves = dimensions.map(({ name }) => curveOf(name, measure));
    const drawn = curves.filter(({ points }) => points.length > 0);
    return [`${measure}.svg`, plot(TITLES[measure], drawn)] as const;
  });
  return new Map(samples.length === 0 ? [] : pictures);
}

/** Curves, exponents and samples; the runs come newest first. */
export function growthSection(results: readonly Result[]): string {
  const samples = newestSamples(results);
  if (samples.length === 0) return "Not measured yet.";
  const images = MEASURES.map((measure) => `![${TITLES[measure]}](performance/${measure}.svg)`);
  return [exponentsTable(samples), images.join("\n"), samplesTable(samples)].join("\n\n");
}
