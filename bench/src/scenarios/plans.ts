import { rootsEqual } from "../expected.ts";
import { mean, type Scenario } from "../figure.ts";
import { replay } from "../replay.ts";
import { plans } from "../workloads/plans.ts";

/** Workload (c), and with 100,000 delegators (e). */
function plansScenario(delegators: number): Scenario {
  const name = `plans-${delegators}`;
  return {
    name,
    short: delegators <= 10_000,
    async run() {
      const times = await replay(plans(delegators));
      await times.chain.close();
      const both = times.finalize.map((each, i) => each + (times.commit[i] ?? 0));
      return {
        figures: [
          { name: `${name}: empty block`, unit: "ms", value: mean(both) },
          { name: `${name}: FinalizeBlock`, unit: "ms", value: mean(times.finalize) },
          { name: `${name}: Commit`, unit: "ms", value: mean(times.commit) },
          {
            name: `${name}: genesis to first block`,
            unit: "s",
            value: (times.initChain + times.first) / 1000,
          },
        ],
        rootsEqual: rootsEqual(name, times.appHashes),
      };
    },
  };
}

export const plansScenarios = [plansScenario(10_000), plansScenario(100_000)];
