/** Runs one scenario and prints what it measured as a line of JSON. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordRoot, rootsEqual } from "./expected.ts";
import type { Context, Outcome, Profile } from "./figure.ts";
import { profilesIn } from "./process/profilesIn.ts";
import { busiest, startProfile } from "./profile.ts";
import type { RunOptions } from "./runScenario.ts";
import { scenarios } from "./scenarios/index.ts";

const [name, json = "{}"] = process.argv.slice(2);
const options = JSON.parse(json) as RunOptions;
const scenario = scenarios.find((each) => each.name === name);
if (scenario === undefined) throw new Error(`no scenario ${name}`);
const profiles: Profile[] = [];
const profileDir = options.profile ? mkdtempSync(join(tmpdir(), "bench-")) : undefined;

async function measure<T>(part: string, work: () => Promise<T>): Promise<T> {
  if (!options.profile) return work();
  const stop = await startProfile();
  const result = await work();
  profiles.push({ part, functions: busiest(await stop()) });
  return result;
}

const context: Context = { short: options.short, inputs: options.inputs, measure, profileDir };
const { figures, appHashes, rss } = await scenario.run(context);
if (profileDir !== undefined) {
  profiles.push(...profilesIn(profileDir));
  rmSync(profileDir, { recursive: true });
}
const { roots } = scenario;
if (options.record && roots !== undefined) recordRoot(roots, appHashes);
const outcome: Outcome = {
  figures,
  rootsEqual: roots === undefined ? undefined : rootsEqual(roots, appHashes),
  rss: rss ?? process.resourceUsage().maxRSS * 1024,
  profiles,
};
process.stdout.write(`${JSON.stringify(outcome)}\n`);
process.exit(0);
