import { CheckTxType } from "@milkyway/codec/gen/tendermint/abci";
import type { Scenario } from "../figure.ts";
import { readPrepared } from "../prepared/prepared.ts";
import { replay } from "../replay.ts";
import { threadTime } from "../threadTime.ts";
import { executed } from "./executed.ts";

const PER_BLOCK = 1000;
const CHECKED = 2000;

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

/** CheckTx of the first transactions of workload (a), on a chain of its own so that no signature is known. */
export const checkTxScenario: Scenario = {
  name: "check-tx",
  short: false,
  inputs: ["sends"],
  roots: "sends",
  async run(context) {
    const times = await replay(context, "sends", { last: 2 });
    const txs = readPrepared(context.inputs, "sends").blocks.flat().slice(0, CHECKED);
    const { application } = times.chain;
    const [milliseconds, work] = await context.measure("checks", async () => {
      const [started, before] = [performance.now(), threadTime()];
      for (const tx of txs) {
        const { code, log } = application.checkTx({ tx, type: CheckTxType.NEW });
        if (code !== 0) throw new Error(`a transaction was refused: ${log}`);
      }
      return [performance.now() - started, threadTime() - before] as const;
    });
    await times.chain.close();
    const value = (CHECKED / milliseconds) * 1000;
    return {
      figures: [
        { name: "check-tx", unit: "tx/s", value, bound: { limit: "verify", operations: 1 } },
        { name: "check-tx: by work", unit: "tx/s", value: (CHECKED / work) * 1000 },
      ],
      appHashes: times.appHashes,
    };
  },
};
