import { setImmediate } from "node:timers/promises";
import type { ChainParams } from "@milkyway/comet";
import type { BlockStore } from "./blockStore.ts";
import type { Change, Database } from "./database.ts";
import { chunkKey, rowKey, TABLES, type Table } from "./keys.ts";
import { readMeta } from "./readBlock.ts";

/** Blocks removed in one transaction. */
const AT_ONCE = 50n;
const BY_HEIGHT: readonly Table[] = [TABLES.blocks, TABLES.commits, TABLES.results];

/**
 * The lowest height to keep after a block; 0 to keep all. Blocks that evidence could still be about are kept.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/baseapp/abci.go GetBlockRetentionHeight
 */
export function retainedHeight(
  height: bigint,
  minRetain: bigint,
  { evidence }: ChainParams,
): bigint {
  if (minRetain === 0n) return 0n;
  const wanted = height - minRetain;
  const forEvidence = height - evidence.maxAgeNumBlocks;
  const lowest = wanted < forEvidence ? wanted : forEvidence;
  return lowest > 0n ? lowest : 0n;
}

/** The changes that remove the block of a height and what came of it. */
export function removeBlock(database: Database, height: bigint): Change[] {
  const changes: Change[] = BY_HEIGHT.map((table) => ({ key: rowKey(table, height) }));
  for (const table of [TABLES.txs, TABLES.txResults])
    for (const { key } of database.range(chunkKey(table, height, 0), rowKey(table, height + 1n)))
      changes.push({ key });
  return changes;
}

/** The changes that remove rows below a height, without the last of them, which holds at that height. */
function removeOldRows(database: Database, table: Table, height: bigint): Change[] {
  const last = database.last(rowKey(table, 0n), rowKey(table, height));
  if (last === undefined) return [];
  return [...database.range(rowKey(table, 0n), last.key)].map(({ key }) => ({ key }));
}

/** Removes the blocks below a height, some at a time. */
export async function pruneBlocks(store: BlockStore, height: bigint): Promise<void> {
  const { database } = store;
  const limit = height < store.height ? height : store.height;
  if (store.base === 0n || store.base >= limit) return;
  while (store.base < limit) {
    const end = store.base + AT_ONCE < limit ? store.base + AT_ONCE : limit;
    const changes: Change[] = [];
    for (let at = store.base; at < end; at++) changes.push(...removeBlock(database, at));
    // Nobody may be promised a block that is about to go.
    await store.write({ base: end }, changes);
    await setImmediate();
  }
  await database.write([
    ...removeOldRows(database, TABLES.validators, limit),
    ...removeOldRows(database, TABLES.params, limit),
  ]);
  await store.index.prune(limit);
}

/** Removes the blocks above a height, which has results: the chain goes on from there. */
export async function truncateBlocks(store: BlockStore, height: bigint): Promise<void> {
  const { database } = store;
  const appVersion = readMeta(database, height + 1n)?.header.version.app;
  const changes = await store.index.truncate(height);
  for (let at = height + 1n; at <= store.height; at++) changes.push(...removeBlock(database, at));
  for (const [table, from] of [
    [TABLES.validators, height + 3n],
    [TABLES.params, height + 2n],
  ] as const)
    for (const { key } of database.range(rowKey(table, from), rowKey(table, store.height + 4n)))
      changes.push({ key });
  const version = appVersion === undefined ? {} : { appVersion };
  await store.write({ ...version, height, appliedHeight: height }, changes);
}
