import type { Pruning } from "../commit/pruning.ts";
import type { StoreUpgrades } from "../commit/upgrades.ts";
import type { CheckpointPolicy } from "./checkpoint/checkpointer.ts";
import type { FileIo } from "./fileIo.ts";
import type { StoreEvent } from "./storeEvent.ts";

/** How a durable commit store is opened. */
export interface OpenOptions extends CheckpointPolicy {
  /** Directory of its own; made when it is not there. */
  readonly dir: string;
  /** Names of the stores the program mounts. What is stored must have the same, once it is upgraded. */
  readonly stores: readonly string[];
  /** Stores that a state may have, and need not. */
  readonly optional?: readonly string[] | undefined;
  /** Which old versions can be read; `PRUNING.default` by default. */
  readonly pruning?: Pruning | undefined;
  /** How the set of stores changes before the version after the given last one. */
  readonly upgrades?: ((version: number) => StoreUpgrades | undefined) | undefined;
  /** Past versions kept in memory, which is what proofs need: by number and by bytes they take. */
  readonly retain?: number | undefined;
  readonly retainBytes?: number | undefined;
  /** Entries remembered by store in front of its tree, at most twice this many. */
  readonly cached?: number | undefined;
  /** A file of the log is closed when it is larger than this. */
  readonly segmentBytes?: number | undefined;
  readonly io?: FileIo | undefined;
  readonly onEvent?: ((event: StoreEvent) => void) | undefined;
}
