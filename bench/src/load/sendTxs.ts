import { setTimeout } from "node:timers/promises";
import { readPrepared } from "../prepared/prepared.ts";
import { percentile } from "../statistics.ts";
import { HttpConnection } from "./httpConnection.ts";
import { Inclusions } from "./inclusions.ts";

/** Which of a workload's transactions are sent, and how. */
export interface SendPlan {
  readonly kind: "txs";
  readonly rpc: string;
  readonly inputs: string;
  readonly workload: string;
  /** The transactions to send, from the first to before the last; fewer when the time is over. */
  readonly from: number;
  readonly to: number;
  readonly connections: number;
  /** Transactions in a request. */
  readonly batch: number;
  readonly seconds: number;
  /** Transactions a second at most; as fast as they are taken when absent. */
  readonly rate?: number;
}

/** What was sent, and what came of it. */
export interface SendResult {
  readonly sent: number;
  /** From the first one sent to the news of the last block with any of them. */
  readonly perSecond: number;
  /** Milliseconds from handing in to the news of the block, medium and 99th percentile. */
  readonly p50: number;
  readonly p99: number;
  readonly blocks: number;
}

const request = (tx: Uint8Array, id: number): string =>
  `{"jsonrpc":"2.0","id":${id},"method":"broadcast_tx_sync","params":{"tx":"${Buffer.from(tx).toString("base64")}"}}`;

const bodyOf = (requests: readonly string[]): string =>
  requests.length === 1 ? (requests[0] ?? "") : `[${requests.join(",")}]`;

function checkTaken(answer: Buffer, count: number): void {
  const taken = answer.toString("latin1").match(/"code":0,/g)?.length ?? 0;
  if (taken !== count)
    throw new Error(`${count - taken} transactions were refused: ${answer.subarray(0, 500)}`);
}

/** Sends transactions over several connections, and waits until all are in blocks. */
export async function sendTxs(plan: SendPlan): Promise<SendResult> {
  const { rpc, connections, batch, seconds, rate } = plan;
  const txs = readPrepared(plan.inputs, plan.workload).blocks.flat().slice(plan.from, plan.to);
  const requests = txs.map(request);
  const inclusions = await Inclusions.watch(rpc);
  const started = performance.now();
  let next = 0;
  const run = async () => {
    const connection = new HttpConnection(rpc);
    while (next < requests.length && performance.now() - started < seconds * 1000) {
      const first = next;
      const due = rate === undefined ? 0 : started + (first / rate) * 1000 - performance.now();
      const body = requests.slice(first, first + batch);
      next += body.length;
      if (due > 0) await setTimeout(due);
      const asked = performance.now();
      for (let i = 0; i < body.length; i++) inclusions.sent(txs[first + i] as Uint8Array, asked);
      checkTaken(await connection.post("/", bodyOf(body)), body.length);
    }
    connection.close();
  };
  try {
    await Promise.all(Array.from({ length: connections }, run));
  } catch (error) {
    await inclusions.abandon();
    throw error;
  }
  const found = await inclusions.all();
  const { waits, last, blocks } = found;
  return {
    sent: waits.length,
    perSecond: (waits.length / (last - started)) * 1000,
    p50: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
    blocks,
  };
}
