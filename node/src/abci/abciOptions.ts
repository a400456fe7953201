import type { Application } from "@milkyway/baseapp";
import type { DurableCommitStore, Snapshots } from "@milkyway/store/node";
import type { HaltAt } from "../engine/engineOptions.ts";
import type { Log } from "../engine/log.ts";

/** The two ways in which an engine outside of this process can speak to an application. */
export type AbciTransport = "socket" | "grpc";

/** Longest request that is taken, in bytes: that of CometBFT. */
export const MAX_REQUEST_BYTES = 104_857_600;

/** Application states from which other nodes can start. */
export interface AbciSnapshots {
  readonly snapshots: Snapshots;
  /** What the application keeps its state in. */
  readonly store: DurableCommitStore;
  /** A snapshot is taken of each height that this divides; 0 for none. */
  readonly interval: bigint;
  /** How many of them are kept; 0 for all. */
  readonly keepRecent: number;
}

/** What an application serves to an engine. */
export interface AbciCallOptions {
  readonly application: Application;
  readonly snapshots?: AbciSnapshots | undefined;
  /** Blocks that the engine is to keep at least; 0, the default, keeps all. */
  readonly minRetainBlocks?: bigint | undefined;
  readonly haltAt?: HaltAt | undefined;
  readonly log?: Log | undefined;
  /** Called when a block cannot be executed or committed: the chain cannot go on with this program. */
  readonly onFailure?: ((reason: string) => void) | undefined;
  /**
   * Milliseconds before the engine is told that a block cannot be executed, which ends it. Meanwhile its peers get from it
   * what they need to decide on the same block, and to stop there, too. 0 by default.
   */
  readonly lingerMs?: number | undefined;
}

export interface AbciOptions extends AbciCallOptions {
  /** `unix:///path/to.sock` or `tcp://host:port`; port 0 takes any free one. */
  readonly address: string;
  /** `socket` by default. */
  readonly transport?: AbciTransport | undefined;
  /** Longest request that is taken, in bytes. */
  readonly maxRequestBytes?: number | undefined;
}
