import type { Commit } from "../commit/commit.ts";
import type { SharedChunk } from "../tree/sharedTree.ts";

/** What another thread needs to have a committed state, beyond what it was told before. It can be posted as it is. */
export interface StateUpdate {
  readonly commit: Commit;
  /** Stores that are new, or changed. */
  readonly stores: readonly StoreUpdate[];
}

export interface StoreUpdate {
  readonly name: string;
  /** Tells trees apart; a store may get another one. */
  readonly tree: number;
  readonly root: number;
  /** Memory that was not told of yet. */
  readonly chunks: readonly SharedChunk[];
}
