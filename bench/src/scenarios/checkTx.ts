import type { Application } from "@milkyway/baseapp";
import { CheckTxType } from "@milkyway/codec/gen/tendermint/abci";
import type { Context, Figure, Scenario } from "../figure.ts";
import { readPrepared } from "../prepared/prepared.ts";
import { replay } from "../replay.ts";
import { threadTime } from "../threadTime.ts";

/** So many the original was measured with: the first ones, while the program still warms up. */
const FIRST = 2000;
/** From here to there one after the other as well, by a program that has seen many. */
const WARM = [8000, 10_000] as const;
/** What a mempool hands over together. */
const BATCH = 128;

type Txs = readonly Uint8Array[];

function check(application: Application, txs: Txs): void {
  for (const tx of txs) {
    const { code, log } = application.checkTx({ tx, type: CheckTxType.NEW });
    if (code !== 0) throw new Error(`a transaction was refused: ${log}`);
  }
}

/** As a mempool does: other threads verify the signatures of a batch while the one before it is checked. */
async function checkInBatches(application: Application, txs: Txs): Promise<void> {
  const batches: Txs[] = [];
  for (let at = 0; at < txs.length; at += BATCH) batches.push(txs.slice(at, at + BATCH));
  let ready = application.prefetch(batches[0] ?? []);
  for (const [i, batch] of batches.entries()) {
    await ready;
    ready = application.prefetch(batches[i + 1] ?? []);
    check(application, batch);
  }
}

async function timed(
  context: Context,
  name: string,
  count: number,
  work: () => Promise<void>,
): Promise<readonly Figure[]> {
  const [started, before] = [performance.now(), threadTime()];
  await context.measure(name, work);
  const [milliseconds, own] = [performance.now() - started, threadTime() - before];
  const perSecond = (time: number) => (count / time) * 1000;
  return [
    {
      name,
      unit: "tx/s",
      value: perSecond(milliseconds),
      bound: { limit: "verify", operations: 1 },
    },
    { name: `${name}: by work`, unit: "tx/s", value: perSecond(own) },
  ];
}

/** CheckTx of transactions of workload (a), on a chain of its own so that no signature is known. */
export const checkTxScenario: Scenario = {
  name: "check-tx",
  short: false,
  inputs: ["sends"],
  roots: "sends",
  async run(context) {
    const times = await replay(context, "sends", { last: 2 });
    const { application } = times.chain;
    const txs = readPrepared(context.inputs, "sends").blocks.flat();
    const oneByOne = (name: string, part: Txs) =>
      timed(context, name, part.length, async () => check(application, part));
    const first = await oneByOne("check-tx", txs.slice(0, FIRST));
    check(application, txs.slice(FIRST, WARM[0]));
    const warm = await oneByOne("check-tx, warm", txs.slice(...WARM));
    const rest = txs.slice(WARM[1]);
    const batches = await timed(context, "check-tx, in batches", rest.length, () =>
      checkInBatches(application, rest),
    );
    await times.chain.close();
    return { figures: [...first, ...warm, ...batches], appHashes: times.appHashes };
  },
};
