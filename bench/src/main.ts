/**
 * `npm run bench -- [NAME…] [--runs N] [--json FILE] [--short] [--profile] [--keep] [--record]
 * [--inputs DIR]`: the workloads, timed
 * beside the machine's limits. `npm run bench -- growth [NAME…]`: curves over sizes. `npm run bench -- --report`: the
 * pages, from the newest kept results. `npm run bench -- rounds`: how long validators need to agree, simulated.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Scenario } from "./figure.ts";
import { type GrowthSample, measureGrowth } from "./growth/growth.ts";
import { measureLimits } from "./limits.ts";
import { type Options, readOptions } from "./options.ts";
import { writePages } from "./page/writePages.ts";
import { digits, limitsText, profileText, type Row, rowText, toRows } from "./report.ts";
import { circumstances, keepResult, type ScenarioProfile } from "./results.ts";
import { roundsTable } from "./rounds/rounds.ts";
import { runScenario } from "./runScenario.ts";

const print = (lines: readonly string[]) => {
  for (const line of lines) console.log(line);
};

function sampleText({ dimension, size, block, work, genesis, start, rss }: GrowthSample): string {
  const times = `block ${digits(block)} ms, its work ${digits(work)} ms, genesis ${digits(genesis / 1000)} s`;
  const rest = `start ${digits(start)} ms, ${(rss / 1e6).toFixed(0)} MB`;
  return `${dimension.padEnd(12)}${String(size).padStart(8)}  ${times}, ${rest}`;
}

/** Runs each scenario as often as wanted, and prints what it gave. */
async function runAll(options: Options, inputs: string) {
  const limits = await measureLimits();
  print(["limits of this machine, a second:", ...limitsText(limits).map((line) => `  ${line}`)]);
  const rows: Row[] = [];
  const profiles: ScenarioProfile[] = [];
  const growth = options.growth
    ? measureGrowth({
        ...options.growth,
        inputs,
        profile: options.profile,
        onSample: (sample) => console.log(sampleText(sample)),
      })
    : [];
  const run = (scenario: Scenario) => {
    const runs = Math.min(options.runs, scenario.mostRuns ?? options.runs);
    const outcomes = Array.from({ length: runs }, (_, i) =>
      runScenario(scenario, { ...options, inputs, profile: options.profile && i === 0 }),
    );
    const found = toRows(outcomes, limits);
    print(found.map(rowText));
    rows.push(...found);
    for (const profile of outcomes[0]?.profiles ?? []) {
      print(profileText(scenario.name, profile));
      profiles.push({ scenario: scenario.name, ...profile });
    }
  };
  for (const scenario of options.scenarios) run(scenario);
  return { limits, rows, growth, profiles };
}

async function main(options: Options): Promise<boolean> {
  if (options.rounds) {
    print([roundsTable()]);
    return true;
  }
  if (options.report) {
    print(writePages().map((page) => `wrote ${page}`));
    return true;
  }
  const around = circumstances();
  const inputs = options.inputs ?? mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const found = await runAll(options, inputs);
    const { json, runs, keep, profile, short } = options;
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(found.rows, undefined, 1)}\n`);
    // Looking where time goes takes time, and a few blocks are no measurement.
    const rows = profile || short ? [] : found.rows;
    if (keep) print([`kept as ${keepResult({ ...around, ...found, rows, runs })}`]);
    const different = found.rows.filter(({ roots_equal }) => roots_equal === false);
    const count = found.rows.length + found.growth.length - different.length;
    print([`${count} passed, ${different.length} failed`]);
    return different.length === 0;
  } finally {
    if (options.inputs === undefined) rmSync(inputs, { recursive: true, force: true });
  }
}

const read = readOptions(process.argv.slice(2));
if (typeof read === "string") {
  console.error(read);
  process.exit(2);
}
process.exitCode = (await main(read)) ? 0 : 1;
