import type { Scenario } from "../figure.ts";
import { replay } from "../replay.ts";
import { executed } from "./executed.ts";

/** Workload (b). */
export const delegationsScenario: Scenario = {
  name: "delegations",
  short: false,
  inputs: ["delegations"],
  roots: "delegations",
  async run(context) {
    const times = await replay(context, "delegations", { emptyBlocks: 10 });
    await times.chain.close();
    return { figures: executed("delegations", times, 500), appHashes: times.appHashes };
  },
};
