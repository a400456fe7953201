import { storeNames } from "@milkyway/app";
import { openCommitStore } from "@milkyway/store/node";
import { rootsEqual } from "../expected.ts";
import { mean, type Scenario } from "../figure.ts";
import { replay, timed } from "../replay.ts";
import { balances } from "../workloads/balances.ts";

/** Workload (d): a million balances, and a start from what they left on the disk. */
export const balancesScenario: Scenario = {
  name: "balances-1000000",
  short: false,
  async run() {
    const times = await replay(balances());
    const { application, store, dir } = times.chain;
    await store.settled();
    await store.close();
    const restart = await timed(async () => {
      const again = await openCommitStore({ dir, stores: storeNames });
      await again.close();
    });
    await application.close();
    await times.chain.close();
    const both = times.finalize.map((each, i) => each + (times.commit[i] ?? 0));
    return {
      figures: [
        { name: "balances: block", unit: "ms", value: mean(both) },
        { name: "balances: FinalizeBlock", unit: "ms", value: mean(times.finalize) },
        { name: "balances: Commit", unit: "ms", value: mean(times.commit) },
        {
          name: "balances: genesis to first block",
          unit: "s",
          value: (times.initChain + times.first) / 1000,
        },
        { name: "balances: restart", unit: "s", value: restart / 1000 },
      ],
      rootsEqual: rootsEqual("balances-1000000", times.appHashes),
    };
  },
};
