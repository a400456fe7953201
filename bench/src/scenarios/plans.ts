import type { Scenario } from "../figure.ts";
import { replay } from "../replay.ts";
import { blockFigures } from "./executed.ts";

/** Workload (c), and with 100,000 delegators (e). */
function plansScenario(delegators: number): Scenario {
  const name = `plans-${delegators}`;
  return {
    name,
    short: delegators <= 10_000,
    inputs: [name],
    roots: name,
    async run(context) {
      const times = await replay(context, name);
      await times.chain.close();
      const genesis = (times.initChain + times.first) / 1000;
      return {
        figures: [
          ...blockFigures(name, times),
          { name: `${name}: genesis to first block`, unit: "s", value: genesis },
          { name: `${name}: InitChain`, unit: "s", value: times.initChain / 1000 },
          { name: `${name}: InitChain by work`, unit: "s", value: times.initChainWork / 1000 },
        ],
        appHashes: times.appHashes,
      };
    },
  };
}

export const plansScenarios = [plansScenario(10_000), plansScenario(100_000)];
