import type { CommitStore } from "../commit/commitStore.ts";
import type { CommittedState } from "../commit/treeStores.ts";
import type { Recovery } from "./recover.ts";

/** How large a store is, and how far what is done behind the commits has come. */
export interface StoreStats {
  readonly version: number;
  /** Bytes of the log of changes. */
  readonly logBytes: number;
  /** The newest checkpoint, 0 for none; a start replays the log from there. */
  readonly checkpoint: number;
  /** The last version in the history of old values; `undefined` when none is kept. */
  readonly history: number | undefined;
  /** Entries of all stores. */
  readonly entries: number;
  /** Nodes of the trees, those of older versions included. */
  readonly nodes: number;
  /** Memory of the trees. */
  readonly bytes: number;
}

/** Somebody who reads the last version beside the thread that commits. */
export interface StoreFollower {
  /** There is another last version, of which nobody else knows yet. */
  committed(): void;
  /** Versions will be taken back; resolves when none is read any more. `committed` follows. */
  leave(): Promise<void>;
}

/** A commit store on the disk. Reading goes back further than proving: older versions come from the history. */
export interface DurableCommitStore extends CommitStore {
  /** How the state was found when the store was opened. */
  readonly recovery: Recovery;
  /** The oldest version that can be read. */
  readonly oldestVersion: number;
  /** The oldest version that can be proven. */
  readonly oldestProvable: number;
  /** Keeps a version in memory until the function returned is called. */
  pin(version: number): () => void;
  /** All of a version that is in memory; pin it while it is used. */
  stateAt(version: number): CommittedState;
  /** Lets the trees grow in memory that other threads can read, so that nothing is moved there when one comes to read. */
  share(): void;
  /** Tells somebody of each commit until the function returned is called. */
  follow(follower: StoreFollower): () => void;
  /** Makes a state, whose version is the only one of its trees, the first one of an empty store. */
  install(state: CommittedState): Promise<void>;
  /** Writes a checkpoint of the last version, so that the next start is quick. */
  checkpoint(): Promise<void>;
  /** How large the store is, and how far its checkpoints and its history have come. */
  stats(): StoreStats;
  /** Removes at once what is older than the strategy keeps, instead of at its next interval. */
  prune(): Promise<void>;
  /** Resolves once the history has caught up and no checkpoint is being written. */
  settled(): Promise<void>;
}
