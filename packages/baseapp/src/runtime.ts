import type { BlockInfo, Ctx, Module, MsgRouter, QueryRoute, Tx } from "@milkyway/core";
import type { Branch, Commit, CommitStore, MultiBranch } from "@milkyway/store";
import type { AppSpec } from "./spec.ts";

/** The block being executed: its state on top of the committed one. */
export interface Delivery {
  readonly ctx: Ctx;
  readonly branch: MultiBranch;
  /** Whether a block was executed on the branch, or failed half-way: no other one can be. */
  readonly isSpent?: boolean;
}

export interface QueriedState {
  readonly commit: Commit;
  readonly lastBlock: BlockInfo;
  readonly ctx: Ctx;
}

/** An application that runs: its parts, and the state between calls. */
export interface Runtime {
  readonly spec: AppSpec;
  readonly router: MsgRouter;
  readonly modules: ReadonlyMap<string, Module>;
  readonly queries: ReadonlyMap<string, QueryRoute>;
  readonly store: CommitStore;
  /** Stores that live in this process only, by name. */
  memory: ReadonlyMap<string, Branch>;
  /** Empty until it is known: from `initChain`, or from the node's configuration. */
  chainId: string;
  initialHeight: bigint;
  /** Set from `initChain` or the start of a block until its commit. */
  delivery: Delivery | undefined;
  /** State against which transactions are checked before they are in a block. */
  check: Ctx;
  /** Transactions by the bytes they were read from. */
  readonly decoded: WeakMap<Uint8Array, Tx>;
  /** Header of the last block, as far as it is known. */
  lastBlock: BlockInfo;
  /** The context of the queries of the state that was asked about last. */
  queried: QueriedState | undefined;
}
