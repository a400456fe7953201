import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PRUNING, type Pruning } from "../commit/pruning.ts";
import { StoreError } from "../storeError.ts";
import { Checkpointer } from "./checkpoint/checkpointer.ts";
import { Checkpoints } from "./checkpoint/checkpoints.ts";
import type { DurableCommitStore } from "./durableCommitStore.ts";
import { DurableStores } from "./durableStores.ts";
import { nodeIo } from "./fileIo.ts";
import { Historian } from "./history/historian.ts";
import { History } from "./history/history.ts";
import { lockDirectory } from "./lockFile.ts";
import { Log } from "./log/log.ts";
import type { OpenOptions } from "./openOptions.ts";
import type { Parts } from "./parts.ts";
import { rebuild } from "./rebuild.ts";
import { removeAfter } from "./rollBack.ts";
import { intendedRollback } from "./rollbackIntent.ts";

const RETAIN = 1000;
const RETAIN_BYTES = 128 * 2 ** 20;

/**
 * Opens the committed state in a directory: the newest sound checkpoint, and the log behind it. A version that was
 * committed is there, whatever stopped the process or the machine; a half-written one is not.
 */
export async function openCommitStore(options: OpenOptions): Promise<DurableCommitStore> {
  mkdirSync(options.dir, { recursive: true });
  const unlock = lockDirectory(options.dir);
  try {
    return await openLocked(options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openLocked(options: OpenOptions, unlock: () => void): Promise<DurableCommitStore> {
  const parts = openParts(options, unlock);
  const { historian, history, log } = parts;
  try {
    const intended = intendedRollback(parts.dir);
    if (intended !== undefined) removeAfter(parts, intended);
    // What was written of a version that is not complete would stand in the way of another one.
    if (history !== undefined) await historian?.cut(intended ?? history.complete);
    const { trees, recovery } = rebuild(parts);
    if (history !== undefined && history.complete > trees.version)
      await historian?.cut(trees.version);
    if (trees.version > 0) historian?.follow(trees.commitAt(trees.version));
    const store = new DurableStores(parts, trees, recovery);
    upgrade(store, options);
    historian?.start();
    parts.checkpointer.consider(trees);
    return store;
  } catch (error) {
    await history?.close();
    log.close();
    throw error;
  }
}

function openParts(options: OpenOptions, unlock: () => void): Parts {
  const { dir, stores, cached, segmentBytes, io = nodeIo } = options;
  const pruning = options.pruning ?? PRUNING.default;
  const { retain = RETAIN, retainBytes = RETAIN_BYTES } = options;
  const log = new Log(dir, { io, segmentBytes });
  const checkpoints = new Checkpoints(dir, io);
  const history = hasHistory(pruning) ? new History(join(dir, "history")) : undefined;
  const historian = history && new Historian(history, pruning);
  const checkpointer = new Checkpointer({
    log,
    checkpoints,
    policy: options,
    ready: async (version) => historian?.durable(version),
    onEvent: options.onEvent ?? (() => {}),
  });
  const trees = {
    stores,
    retain: history === undefined ? Math.max(retain, pruning.keepRecent ?? 0) : retain,
    retainBytes,
    ...(cached === undefined ? {} : { cached }),
  };
  return { dir, io, options: trees, log, checkpoints, checkpointer, history, historian, unlock };
}

/** Whether older versions are wanted than memory holds in any case. */
function hasHistory({ keepRecent }: Pruning): boolean {
  return keepRecent === undefined || keepRecent > (PRUNING.everything.keepRecent ?? 0);
}

/** Applies the upgrade that is due, and refuses stores other than those that the program mounts. */
function upgrade(store: DurableStores, { stores, optional = [], upgrades }: OpenOptions): void {
  if (store.version === 0) return;
  const due = upgrades?.(store.version);
  if (due !== undefined) store.upgrade(due);
  const missing = stores.filter((name) => !store.storeNames.includes(name));
  const known = [...stores, ...optional];
  const surplus = store.storeNames.filter((name) => !known.includes(name));
  if (missing.length + surplus.length === 0) return;
  const lists = [
    missing.length > 0 ? `not there: ${missing.join(", ")}` : "",
    surplus.length > 0 ? `not mounted: ${surplus.join(", ")}` : "",
  ];
  throw new StoreError(
    `the stores at version ${store.version} are not those of this program, and no upgrade changes ` +
      `them; ${lists.filter((text) => text !== "").join("; ")}`,
  );
}
