import type { TreeStoresOptions } from "../commit/treeStores.ts";
import type { Checkpointer } from "./checkpoint/checkpointer.ts";
import type { Checkpoints } from "./checkpoint/checkpoints.ts";
import type { FileIo } from "./fileIo.ts";
import type { Historian } from "./history/historian.ts";
import type { History } from "./history/history.ts";
import type { Log } from "./log/log.ts";

/** What a durable commit store is made of besides the trees. */
export interface Parts {
  readonly dir: string;
  readonly io: FileIo;
  readonly options: TreeStoresOptions;
  readonly log: Log;
  readonly checkpoints: Checkpoints;
  readonly checkpointer: Checkpointer;
  readonly history: History | undefined;
  readonly historian: Historian | undefined;
  readonly unlock: () => void;
}
