import type { TreeStores } from "../commit/treeStores.ts";
import type { LogRecord } from "./log/record.ts";
import type { Parts } from "./parts.ts";
import { type Recovery, recover } from "./recover.ts";

/** Builds the trees from the disk, and notes for the history what it lacks. */
export function rebuild(parts: Parts): { trees: TreeStores; recovery: Recovery } {
  const { dir, log, checkpoints, checkpointer, historian, options } = parts;
  const onRecord = (record: LogRecord, trees: TreeStores): void => {
    if (historian === undefined || record.previous !== historian.noted) return;
    historian.push(historian.note(record, trees));
  };
  const { trees, recovery } = recover({ dir, log, checkpoints, trees: options, onRecord });
  checkpointer.countFrom(recovery.checkpoint, recovery.replayedBytes);
  return { trees, recovery };
}
