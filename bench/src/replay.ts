import type { ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import {
  type Chain,
  checkResult,
  hashText,
  initChainRequest,
  openChain,
  Requests,
} from "./chain.ts";
import type { Context } from "./figure.ts";
import { type Prepared, readPrepared } from "./prepared/prepared.ts";
import { threadTime } from "./threadTime.ts";

/** Measured blocks of a short run. */
const SHORT = 3;

/** Times of a replay, in milliseconds. */
export interface Times {
  readonly initChain: number;
  /** The first block, which takes in the genesis. */
  readonly first: number;
  /** By measured block. */
  readonly finalize: readonly number[];
  readonly commit: readonly number[];
  /** What InitChain alone and what both cost the executing thread. */
  readonly initChainWork: number;
  readonly genesisWork: number;
  /** From the start of the first measured block to the end of the last. */
  readonly whole: number;
  /** What a measured block costs the executing thread, on average. */
  readonly work: number;
  /** Of the empty blocks after them, finalize and commit together. */
  readonly empty: readonly number[];
  readonly appHashes: readonly string[];
}

export interface ReplayOptions {
  /** Empty blocks after the workload's. */
  readonly emptyBlocks?: number;
  /** Whether the signatures of a block are verified while the one before it is executed. */
  readonly isAhead?: boolean;
  /** Highest measured block; those of the workload by default. */
  readonly last?: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** A chain on which the blocks of a workload are run one after the other. */
class Replay {
  readonly chain: Chain;
  readonly times: Writable<Times> = {
    initChain: 0,
    first: 0,
    initChainWork: 0,
    genesisWork: 0,
    finalize: [],
    commit: [],
    whole: 0,
    work: 0,
    empty: [],
    appHashes: [],
  };
  private readonly workload: Prepared;
  private readonly requests: Requests;
  private readonly isAhead: boolean;

  constructor(chain: Chain, workload: Prepared, isAhead: boolean) {
    this.chain = chain;
    this.workload = workload;
    this.requests = new Requests(workload);
    this.isAhead = isAhead;
  }

  async begin(): Promise<void> {
    const { application } = this.chain;
    const before = threadTime();
    this.times.initChain = await timed(async () => {
      application.initChain(initChainRequest(this.workload));
    });
    this.times.initChainWork = threadTime() - before;
    const { finalize, commit } = await this.block(1);
    this.times.first = finalize + commit;
    this.times.genesisWork = threadTime() - before;
  }

  /** Blocks before the measured ones. */
  async warmUp(from: number): Promise<void> {
    for (let height = 2; height < from; height++) await this.block(height);
  }

  async measured(from: number, to: number): Promise<void> {
    const { times } = this;
    const before = threadTime();
    times.whole = await timed(async () => {
      for (let height = from; height <= to; height++) {
        const { finalize, commit } = await this.block(height);
        times.finalize.push(finalize);
        times.commit.push(commit);
      }
    });
    times.work = (threadTime() - before) / (to - from + 1);
  }

  async after(from: number, count: number): Promise<void> {
    for (let height = from; height < from + count; height++) {
      const { finalize, commit } = await this.block(height);
      this.times.empty.push(finalize + commit);
    }
  }

  private async block(height: number): Promise<{ finalize: number; commit: number }> {
    const { application } = this.chain;
    const request = this.requests.finalize(height);
    const started = performance.now();
    const result = this.execute(height, request);
    const finalized = performance.now();
    await application.commit();
    const committed = performance.now();
    checkResult(height, result);
    this.times.appHashes.push(hashText(result));
    return { finalize: finalized - started, commit: committed - finalized };
  }

  /** As a node does: other threads verify signatures, and nobody waits for them. */
  private execute(
    height: number,
    request: ReturnType<Requests["finalize"]>,
  ): ResponseFinalizeBlock {
    const { application } = this.chain;
    const txs = this.isAhead ? (this.workload.blocks[height] ?? []) : request.txs;
    void application.prefetch(txs);
    return application.finalizeBlock(request);
  }
}

/** Runs a prepared workload on a new chain, which is left open. */
export async function replay(
  { inputs, short, measure }: Context,
  name: string,
  { emptyBlocks = 0, isAhead = false, last: end }: ReplayOptions = {},
): Promise<Times & { readonly chain: Chain }> {
  const workload = readPrepared(inputs, name);
  const [from, to] = workload.measured;
  const last = Math.min(end ?? to, short ? from + SHORT - 1 : to);
  const run = new Replay(await openChain(), workload, isAhead);
  await measure("genesis", () => run.begin());
  await run.warmUp(from);
  await measure("blocks", () => run.measured(from, last));
  if (!short) await run.after(last + 1, emptyBlocks);
  return { ...run.times, chain: run.chain };
}

export async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
