import { storeNames } from "@milkyway/app";
import { openCommitStore } from "@milkyway/store/node";
import { directorySize } from "../directorySize.ts";
import type { Scenario } from "../figure.ts";
import { replay, timed } from "../replay.ts";
import { blockFigures } from "./executed.ts";

const NAME = "balances-1000000";
/** A leaf, its value and an inner node for each of a million keys. */
const GENESIS_HASHES = 3_000_000;

/** Workload (d): a million balances, and the store as it opens again on what they left on the disk. */
export const balancesScenario: Scenario = {
  name: NAME,
  short: false,
  inputs: [NAME],
  roots: NAME,
  async run(context) {
    const times = await replay(context, NAME);
    const rss = process.resourceUsage().maxRSS * 1024;
    const { store, dir } = times.chain;
    await store.settled();
    const { entries, bytes } = store.stats();
    const disk = directorySize(dir);
    await store.close();
    const opened = await timed(async () => {
      const again = await openCommitStore({ dir, stores: storeNames });
      await again.close();
    });
    await times.chain.close();
    const genesis = (times.initChain + times.first) / 1000;
    return {
      rss,
      figures: [
        ...blockFigures("balances", times),
        {
          name: "balances: genesis to first block",
          unit: "s",
          value: genesis,
          bound: { limit: "sha256", operations: GENESIS_HASHES },
        },
        { name: "balances: genesis by work", unit: "s", value: times.genesisWork / 1000 },
        { name: "balances: peak memory", unit: "MB", value: rss / 1e6 },
        { name: "balances: store opened again", unit: "s", value: opened / 1000 },
        { name: "balances: trees in memory, an entry", unit: "bytes", value: bytes / entries },
        { name: "balances: state on the disk, an entry", unit: "bytes", value: disk / entries },
      ],
      appHashes: times.appHashes,
    };
  },
};
