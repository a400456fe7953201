import type { Scenario } from "../figure.ts";
import { replay } from "../replay.ts";
import { executed } from "./executed.ts";

const PER_BLOCK = 1000;

/** Workload (a). */
export const sendsScenario: Scenario = {
  name: "sends",
  short: true,
  inputs: ["sends"],
  roots: "sends",
  async run(context) {
    const times = await replay(context, "sends", { emptyBlocks: 10 });
    await times.chain.close();
    return { figures: executed("sends", times, PER_BLOCK), appHashes: times.appHashes };
  },
};

/** Old blocks of workload (a), whose signatures are verified while the block before them is executed. */
export const syncScenario: Scenario = {
  name: "sync",
  short: false,
  inputs: ["sends"],
  roots: "sends",
  async run(context) {
    const times = await replay(context, "sends", { isAhead: true });
    await times.chain.close();
    const value = ((PER_BLOCK * times.finalize.length) / times.whole) * 1000;
    return {
      figures: [
        {
          name: "sync: blocks of sends replayed",
          unit: "tx/s",
          value,
          bound: { limit: "verify", operations: 1 },
        },
        { name: "sync: by work", unit: "tx/s", value: (PER_BLOCK / times.work) * 1000 },
      ],
      appHashes: times.appHashes,
    };
  },
};
