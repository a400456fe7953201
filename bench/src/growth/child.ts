/** Measures one size of one dimension and prints it as a line of JSON. */
import { openChain } from "../chain.ts";
import type { Context, Profile } from "../figure.ts";
import { busiest, startProfile } from "../profile.ts";
import { replay } from "../replay.ts";
import { median } from "../statistics.ts";
import { threadTime } from "../threadTime.ts";
import type { GrowthSample } from "./growth.ts";

const [inputs = "", name = "", size = "", isProfiled = ""] = process.argv.slice(2);
const profiles: Profile[] = [];
const context: Context = {
  short: false,
  inputs,
  profileDir: undefined,
  async measure(part, work) {
    if (isProfiled === "") return work();
    const stop = await startProfile();
    const result = await work();
    profiles.push({ part, functions: busiest(await stop()) });
    return result;
  },
};
const { chain, finalize, commit, work, genesisWork } = await replay(
  context,
  `growth-${name}-${size}`,
);
const rss = process.resourceUsage().maxRSS * 1024;
await chain.store.settled();
await chain.stop();
const started = threadTime();
const again = await openChain(chain.dir);
again.application.view();
const start = threadTime() - started;
await again.close();
const sample: GrowthSample = {
  dimension: name,
  size: Number(size),
  block: median(finalize.map((each, i) => each + (commit[i] ?? 0))),
  work,
  genesis: genesisWork,
  start,
  rss,
};
for (const { part, functions } of profiles) {
  process.stderr.write(`${name} ${size}, ${part}\n`);
  for (const { place, share } of functions)
    process.stderr.write(`${(share * 100).toFixed(1).padStart(6)} %  ${place}\n`);
}
process.stdout.write(`${JSON.stringify(sample)}\n`);
process.exit(0);
