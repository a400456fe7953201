import { rootsEqual } from "../expected.ts";
import { mean, type Scenario } from "../figure.ts";
import { replay } from "../replay.ts";
import { delegations } from "../workloads/delegations.ts";
import { executed } from "./executed.ts";

/** Workload (b). */
export const delegationsScenario: Scenario = {
  name: "delegations",
  short: false,
  async run() {
    const times = await replay(delegations(), { emptyBlocks: 10 });
    await times.chain.close();
    return {
      figures: [
        ...executed("delegations", times, 500),
        { name: "delegations: empty block after", unit: "ms", value: mean(times.empty) },
      ],
      rootsEqual: rootsEqual("delegations", times.appHashes),
    };
  },
};
