import type { Application } from "@milkyway/baseapp";
import {
  type Chain,
  checkResult,
  hashText,
  initChainRequest,
  openChain,
  Requests,
} from "./chain.ts";
import type { Workload } from "./workloads/workload.ts";

/** Times of a replay, in milliseconds. */
export interface Times {
  readonly initChain: number;
  /** The first block, which takes in the genesis. */
  readonly first: number;
  /** By measured block. */
  readonly finalize: readonly number[];
  readonly commit: readonly number[];
  /** Of the empty blocks after them, finalize and commit together. */
  readonly empty: readonly number[];
  readonly appHashes: readonly string[];
}

export interface ReplayOptions {
  /** Empty blocks after the workload's. */
  readonly emptyBlocks?: number;
  /** Called before a block is executed. */
  readonly before?: (
    height: number,
    application: Application,
    txs: readonly Uint8Array[],
  ) => Promise<void>;
}

/** Runs a workload on a new chain, which is left open. */
export async function replay(
  workload: Workload,
  { emptyBlocks = 0, before }: ReplayOptions = {},
): Promise<Times & { readonly chain: Chain }> {
  const chain = await openChain();
  const { application } = chain;
  const requests = new Requests(workload);
  const initChain = await timed(async () => {
    application.initChain(initChainRequest(workload.genesis));
  });
  const [from, to] = workload.measured;
  const last = workload.blocks.length + emptyBlocks;
  const [finalize, commit, empty, appHashes]: [number[], number[], number[], string[]] = [
    [],
    [],
    [],
    [],
  ];
  let first = 0;
  for (let height = 1; height <= last; height++) {
    const request = requests.finalize(height);
    await before?.(height, application, request.txs);
    const started = performance.now();
    await application.prefetch(request.txs);
    const result = application.finalizeBlock(request);
    const finalized = performance.now();
    await application.commit();
    const committed = performance.now();
    checkResult(height, result);
    appHashes.push(hashText(result));
    if (height === 1) first = committed - started;
    if (height >= from && height <= to) {
      finalize.push(finalized - started);
      commit.push(committed - finalized);
    } else if (height > to) empty.push(committed - started);
  }
  return { chain, initChain, first, finalize, commit, empty, appHashes };
}

export async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
