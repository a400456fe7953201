import { CheckTxType } from "@milkyway/codec/gen/tendermint/abci";
import { rootsEqual } from "../expected.ts";
import { mean, type Scenario } from "../figure.ts";
import { replay } from "../replay.ts";
import { sends } from "../workloads/sends.ts";
import { executed } from "./executed.ts";

const CHECKED = 2000;

/** Workload (a): execution, then CheckTx on a chain of its own, so that no signature is known when it is executed. */
export const sendsScenario: Scenario = {
  name: "sends",
  short: true,
  async run() {
    const workload = sends();
    const times = await replay(workload, { emptyBlocks: 10 });
    await times.chain.close();
    return {
      figures: [
        ...executed("sends", times, 1000),
        { name: "sends: empty block after", unit: "ms", value: mean(times.empty) },
      ],
      rootsEqual: rootsEqual("sends", times.appHashes),
    };
  },
};

/** CheckTx of the first transactions of workload (a). */
export const checkTxScenario: Scenario = {
  name: "check-tx",
  short: false,
  async run() {
    const { blocks, ...workload } = sends();
    const times = await replay({ ...workload, blocks: blocks.slice(0, 2) });
    const txs = blocks.flat().slice(0, CHECKED);
    const { application } = times.chain;
    const started = performance.now();
    for (const tx of txs) {
      const { code, log } = application.checkTx({ tx, type: CheckTxType.NEW });
      if (code !== 0) throw new Error(`a transaction was refused: ${log}`);
    }
    const value = (CHECKED / (performance.now() - started)) * 1000;
    await times.chain.close();
    return {
      figures: [
        { name: "check-tx", unit: "tx/s", value, bound: { limit: "verify", operations: 1 } },
      ],
      rootsEqual: rootsEqual("sends", times.appHashes),
    };
  },
};
