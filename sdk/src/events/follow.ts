import type { JsonObject } from "@milkyway/codec";
import type { Client } from "../client.ts";
import { NodeUnreachable } from "../errors/sdkError.ts";
import { latestHeight } from "../query/latestHeight.ts";
import { sleep } from "../sleep.ts";
import { readTx, type TxInBlock } from "../tx/getTx.ts";

export interface FollowOptions {
  /** The first height to tell of; the next block by default. */
  readonly from?: bigint;
  /** Ends the sequence. */
  readonly signal?: AbortSignal;
  /** Milliseconds between attempts to connect again; 1,000 by default. */
  readonly retryMs?: number;
}

const PER_PAGE = 100;
/** What `blockchain` tells of at most. */
const BLOCKS_AT_ONCE = 20n;
/** How often it is looked whether the index has come as far as the blocks; some lose entries for good when killed. */
const PATIENCE_WITH_INDEX = 20;

/** Transactions of some heights that match a condition of the query language, in the order of execution. */
async function* search(
  { transport }: Client,
  condition: string,
  from: bigint,
  to: bigint,
): AsyncGenerator<TxInBlock> {
  const heights = `tx.height >= ${from} AND tx.height <= ${to}`;
  const query = condition === "" ? heights : `${condition} AND ${heights}`;
  for (let page = 1, seen = 0; ; page++) {
    const params = {
      query,
      prove: false,
      page: `${page}`,
      per_page: `${PER_PAGE}`,
      order_by: "asc",
    };
    const { txs, total_count: total } = await transport.call("tx_search", params);
    const found = Array.isArray(txs) ? (txs as JsonObject[]) : [];
    for (const tx of found) yield readTx(tx);
    seen += found.length;
    if (found.length === 0 || seen >= Number(total)) return;
  }
}

/** Waits until the index of a node, which is written after the blocks, has the transactions of some heights. */
async function indexed(
  { transport }: Client,
  from: bigint,
  to: bigint,
  retryMs: number,
): Promise<void> {
  const range = { minHeight: `${from}`, maxHeight: `${to}` };
  const { block_metas: metas } = await transport.call("blockchain", range);
  const counts = (Array.isArray(metas) ? metas : []) as { readonly num_txs?: string }[];
  const inBlocks = counts.reduce((sum, { num_txs }) => sum + Number(num_txs ?? 0), 0);
  const query = `tx.height >= ${from} AND tx.height <= ${to}`;
  const params = { query, prove: false, page: "1", per_page: "1" };
  for (let look = 0; look < PATIENCE_WITH_INDEX; look++) {
    const { total_count: total } = await transport.call("tx_search", params);
    if (Number(total) >= inBlocks) return;
    await sleep(retryMs);
  }
}

/** Resolves when a block of a height was made, or when waiting by subscription does not work. */
function blockMade(
  client: Client,
  height: bigint,
  signal: AbortSignal | undefined,
  retryMs: number,
): Promise<void> {
  return new Promise((resolve) => {
    let end: (() => void) | undefined;
    let isDone = false;
    const done = () => {
      isDone = true;
      signal?.removeEventListener("abort", done);
      end?.();
      resolve();
    };
    const later = () => void sleep(retryMs).then(done);
    const subscribe = async () => {
      end = await client.transport.subscribe("tm.event='NewBlock'", {
        onNotice: done,
        onEnd: later,
      });
      // It may have been made before anybody listened.
      if (isDone) end();
      else if ((await latestHeight(client)) >= height) done();
    };
    signal?.addEventListener("abort", done);
    subscribe().catch(later);
  });
}

/**
 * Every transaction that matches a condition, as `message.action='/cosmos.bank.v1beta1.MsgSend'`, from a height on:
 * each once and in order, over lost connections and restarts of the node. An empty condition matches all.
 */
export async function* followTxs(
  client: Client,
  condition: string,
  { from, signal, retryMs = 1000 }: FollowOptions = {},
): AsyncGenerator<TxInBlock, void, undefined> {
  let height = from;
  while (!signal?.aborted) {
    try {
      const latest = await latestHeight(client);
      height ??= latest + 1n;
      if (latest < height) {
        await blockMade(client, height, signal, retryMs);
        continue;
      }
      const last = height + BLOCKS_AT_ONCE - 1n;
      const to = last < latest ? last : latest;
      await indexed(client, height, to, retryMs);
      const found: TxInBlock[] = [];
      for await (const tx of search(client, condition, height, to)) found.push(tx);
      yield* found;
      height = to + 1n;
    } catch (error) {
      if (!(error instanceof NodeUnreachable)) throw error;
      await sleep(retryMs);
    }
  }
}
