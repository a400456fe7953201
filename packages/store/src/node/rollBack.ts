import { TreeStores } from "../commit/treeStores.ts";
import { ByteReader } from "./byteReader.ts";
import { readRecord } from "./log/record.ts";
import type { Parts } from "./parts.ts";
import { rebuild } from "./rebuild.ts";
import { endRollback, intendRollback } from "./rollbackIntent.ts";

type Files = Pick<Parts, "dir" | "io" | "log" | "checkpoints">;

/** Whether a version can be built from what is on the disk. */
export function rebuildable({ checkpoints, log }: Files, version: number): boolean {
  const base = checkpoints.versions.findLast((each) => each <= version);
  if (base === version) return true;
  if (log.version < version || log.first === undefined) return false;
  if (base !== undefined) return log.first <= base + 1;
  for (const { record } of log.read(0))
    return log.first <= version && readRecord(new ByteReader(record)).previous === 0;
  return false;
}

/** Removes from the disk what comes after a version. Ends what was begun before an interruption, too. */
export function removeAfter({ dir, io, log, checkpoints }: Files, version: number): void {
  checkpoints.keep((each) => each <= version);
  log.truncate(version);
  log.continueAfter(version);
  endRollback(io, dir);
}

/** Goes back to a version that is in memory or can be rebuilt, and returns its trees. */
export async function rollBack(
  parts: Parts,
  trees: TreeStores,
  version: number,
): Promise<TreeStores> {
  const { checkpoints, checkpointer, historian, dir, io } = parts;
  await checkpointer.stop();
  const kept = trees.keeps(version);
  if (version !== 0 && !rebuildable(parts, version))
    await checkpoints.write(trees.stateAt(version), async () => historian?.durable(version));
  await historian?.stop();
  intendRollback(io, dir, version);
  removeAfter(parts, version);
  if (!kept) historian?.drop(0);
  await historian?.cut(version);
  const back = await treesAt(parts, trees, version);
  if (version !== 0) historian?.follow(back.commitAt(version));
  historian?.start();
  return back;
}

async function treesAt(parts: Parts, trees: TreeStores, version: number): Promise<TreeStores> {
  const { checkpointer, options } = parts;
  if (version === 0) {
    checkpointer.countFrom(0, 0);
    return new TreeStores(options);
  }
  if (!trees.keeps(version)) return rebuild(parts).trees;
  await trees.rollback(version);
  checkpointer.countFrom(parts.checkpoints.versions.at(-1) ?? 0, 0);
  return trees;
}
