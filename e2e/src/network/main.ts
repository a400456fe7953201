/** `npm run test:network -- [--faults N] [--seed N] [--keep]`: a network of validators under CometBFT, and its troubles. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cometBinary } from "./cometBinary.ts";
import { Network } from "./network.ts";
import { createNetworkHomes, type NetworkOptions } from "./networkHomes.ts";
import { scenario } from "./scenario.ts";

const { values } = parseArgs({
  options: {
    faults: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    keep: { type: "boolean", default: false },
  },
});

function optionsFor(dir: string): NetworkOptions {
  return {
    dir,
    chainId: "network-1",
    validators: 4,
    others: 3,
    app: { "state-sync.snapshot-interval": "10", "state-sync.snapshot-keep-recent": "4" },
    genesis: {
      "slashing.params.signed_blocks_window": "40",
      "slashing.params.downtime_jail_duration": "3s",
      "gov.params.voting_period": "8s",
      "gov.params.expedited_voting_period": "4s",
    },
  };
}

async function run(binary: string): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), "milkyway-network-"));
  const homes = optionsFor(dir);
  const network = new Network(await createNetworkHomes(homes), binary, ["--inv-check-period", "5"]);
  const [faults, seed] = [Number(values.faults), Number(values.seed)];
  const steps = scenario({ network, homes, faults, seed });
  console.log(`seed ${seed}, ${faults} faults, homes in ${dir}`);
  let passed = 0;
  try {
    for (const { name, run: work } of steps) {
      const began = Date.now();
      const outcome = await work().catch((error: unknown) => error as Error);
      const isError = outcome instanceof Error;
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(
        `${isError ? "FAIL" : "ok  "} ${name} (${seconds} s): ${isError ? outcome.message : outcome}`,
      );
      if (isError) return false;
      passed++;
    }
    return true;
  } finally {
    await network.killAll();
    const isWhole = passed === steps.length;
    if (isWhole && !values.keep) rmSync(dir, { recursive: true, force: true });
    console.log(`${passed} passed, ${steps.length - passed} failed`);
  }
}

const binary = cometBinary();
if (binary === undefined) console.log("skipped: neither CometBFT nor Go is on this machine");
else process.exit((await run(binary)) ? 0 : 1);
