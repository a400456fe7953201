import type { CommittedState, TreeStoresOptions } from "../commit/treeStores.ts";
import { TreeStores } from "../commit/treeStores.ts";
import { StoreError } from "../storeError.ts";
import { ByteReader, CorruptData } from "./byteReader.ts";
import type { Checkpoints } from "./checkpoint/checkpoints.ts";
import type { Cut, Log } from "./log/log.ts";
import { type LogRecord, readRecord } from "./log/record.ts";
import { type FoundRecord, LogDamaged } from "./log/segment.ts";
import { StoreDamaged } from "./storeDamaged.ts";

/** How a state was found again. */
export interface Recovery {
  /** Checkpoint it was built upon; 0 for none. */
  readonly checkpoint: number;
  /** Number of versions taken from the log, and the bytes they take there. */
  readonly replayed: number;
  readonly replayedBytes: number;
  /** What was not written to its end when the process or the machine stopped. */
  readonly cut: Cut | undefined;
  /** Checkpoints that could not be used. */
  readonly damaged: readonly { readonly file: string; readonly reason: string }[];
}

interface Recovered {
  readonly trees: TreeStores;
  readonly recovery: Recovery;
}

export interface RecoverOptions {
  readonly dir: string;
  readonly trees: TreeStoresOptions;
  readonly log: Log;
  readonly checkpoints: Checkpoints;
  /** Called for each version of the log before it is applied. */
  readonly onRecord: (record: LogRecord, trees: TreeStores) => void;
}

/** Builds the last committed state from the newest checkpoint that is sound and the log behind it. */
export function recover(options: RecoverOptions): Recovered {
  const last = options.checkpoints.versions.at(-1) ?? 0;
  const recovered = fromSound(options);
  const { version } = recovered.trees;
  if (version >= last) return recovered;
  const what = `version ${last} was committed, but only version ${version} can be read`;
  throw new StoreDamaged(options.dir, what);
}

function fromSound(options: RecoverOptions): Recovered {
  const { log, checkpoints, dir } = options;
  const damaged: { file: string; reason: string }[] = [];
  const { cut } = log;
  for (const version of checkpoints.versions.toReversed()) {
    const state = readSound(checkpoints, version, damaged);
    if (state === undefined) continue;
    if (log.version > version && (log.first ?? 0) > version + 1) break;
    const stores = [...state.trees.keys()];
    const trees = new TreeStores({ ...options.trees, stores }, state);
    const replayed = replay(options, trees);
    log.continueAfter(version);
    return { trees, recovery: { checkpoint: version, ...replayed, cut, damaged } };
  }
  if (damaged.length > 0 && log.first === undefined)
    throw new StoreDamaged(dir, "no checkpoint is sound, and there is no log");
  const trees = new TreeStores({ ...options.trees, stores: firstStores(options) });
  const replayed = replay(options, trees);
  return { trees, recovery: { checkpoint: 0, ...replayed, cut, damaged } };
}

function readSound(
  checkpoints: Checkpoints,
  version: number,
  damaged: { file: string; reason: string }[],
): CommittedState | undefined {
  try {
    return checkpoints.read(version);
  } catch (error) {
    if (!(error instanceof CorruptData)) throw error;
    damaged.push({ file: checkpoints.path(version), reason: error.message });
    return undefined;
  }
}

/** Stores of the first version, which the log must begin with. */
function firstStores({ log, dir, trees }: RecoverOptions): readonly string[] {
  for (const found of log.read(0)) {
    const { commit, previous } = decode(found);
    if (previous === 0) return [...commit.storeHashes.keys()];
    const what = `the log begins with version ${commit.version}, and there is no sound checkpoint to go with it`;
    throw new StoreDamaged(dir, what);
  }
  return trees.stores;
}

function replay(
  { log, dir, onRecord }: RecoverOptions,
  trees: TreeStores,
): Pick<Recovery, "replayed" | "replayedBytes"> {
  let [replayed, replayedBytes] = [0, 0];
  try {
    for (const found of log.read(trees.version)) {
      const record = decode(found);
      onRecord(record, trees);
      if (record.upgrades !== undefined) trees.upgrade(record.upgrades);
      trees.apply(record.commit.version, record.changes);
      trees.settle(record.commit);
      replayed++;
      replayedBytes += found.record.length;
    }
    if (replayed > 0) trees.verify();
  } catch (error) {
    if (error instanceof LogDamaged || !(error instanceof StoreError)) throw error;
    throw new StoreDamaged(dir, `replaying the log failed: ${error.message}`);
  }
  return { replayed, replayedBytes };
}

function decode({ version, record, offset }: FoundRecord): LogRecord {
  try {
    return readRecord(new ByteReader(record));
  } catch (error) {
    if (!(error instanceof CorruptData)) throw error;
    throw new StoreError(`version ${version} at byte ${offset} of its file: ${error.message}`);
  }
}
