import type { RawBlock } from "@milkyway/comet";

export type { RawBlock };

type Eventually<T> = T | Promise<T>;

/** A question to the state at a height. */
export interface StateQuestion {
  readonly height: bigint;
  /** `/package.Service/Method`. */
  readonly path: string;
  readonly request: Uint8Array;
}

/** What the index is made of: the blocks that a node keeps, and its state. */
export interface ChainSource {
  readonly chainId: string;
  /** Lowest and highest block; 0 before the first. */
  earliestHeight(): bigint;
  latestHeight(): bigint;
  /** Hash of the block of `latestHeight`. */
  latestHash(): Eventually<Uint8Array>;
  /** `undefined` when it is not kept. */
  block(height: bigint): Eventually<RawBlock | undefined>;
  /** Throws when the state is not kept, or the question is refused. */
  query(question: StateQuestion): Uint8Array;
}

/** Where a chain is; heights are 0 before the first block. */
export interface Heights {
  readonly earliest: bigint;
  readonly latest: bigint;
  /** Of the latest block, in hex. */
  readonly hash: string;
}

/** The same from another thread. */
export interface RemoteSource {
  readonly chainId: string;
  heights(): Promise<Heights>;
  /** Blocks from a height on: as many as are there, within limits of number and size. */
  blocks(from: bigint): Promise<readonly RawBlock[]>;
  query(question: StateQuestion): Promise<Uint8Array>;
}
