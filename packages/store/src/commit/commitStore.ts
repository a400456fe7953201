import type { Bin } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import type { ProofOp } from "@milkyway/codec/gen/tendermint/crypto";
import type { ChangeSet } from "../changes.ts";
import type { MultiReader } from "../multiStore.ts";
import type { Commit } from "./commit.ts";
import type { StoreUpgrades } from "./upgrades.ts";

/**
 * The committed state: named Merkle trees, and the app hash over them. A version is a block height; a block is first
 * prepared, which gives its app hash, then committed, which makes it readable and durable.
 */
export interface CommitStore {
  /** Names of the mounted stores, ascending. */
  readonly storeNames: readonly string[];
  /** The last committed version; 0 before the first. */
  readonly version: number;
  /** App hash of the last commit; the SHA-256 of nothing before the first. */
  readonly appHash: Uint8Array;
  /** Changes the set of stores from the next version on. */
  upgrade(upgrades: StoreUpgrades): void;
  /** Applies the changes of the next version and returns its app hash. Preparing again starts over. */
  prepare(version: number, changes: ChangeSet, time: Time): Uint8Array;
  /** Commits what was prepared: readable at once, durable when the promise resolves. */
  commit(): Promise<Commit>;
  /** State at a version, as long as it is kept; without one the last committed state, following later commits. */
  view(version?: number): MultiReader;
  /** Commit of a version that is kept. */
  commitAt(version: number): Commit;
  /** Proof operations that lead from a key, there or not, to the app hash of a version. */
  prove(version: number, store: string, key: Bin): readonly ProofOp[];
  /** Goes back to a version that is kept (0: to nothing); later ones are gone. */
  rollback(version: number): Promise<void>;
  close(): Promise<void>;
}
