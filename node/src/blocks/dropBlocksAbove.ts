import { BlockStore } from "./blockStore.ts";
import type { Database } from "./database.ts";
import { pruneBlocks, truncateBlocks } from "./pruneBlocks.ts";

/** Removes the blocks above a height from a database that no engine uses. */
export async function dropBlocksAbove(database: Database, height: bigint): Promise<void> {
  const store = new BlockStore({ database });
  if (store.appliedHeight > height) await truncateBlocks(store, height);
}

/** Removes the blocks below a height from a database that no engine uses; returns the lowest that is left. */
export async function dropBlocksBelow(database: Database, height: bigint): Promise<bigint> {
  const store = new BlockStore({ database });
  await pruneBlocks(store, height);
  return store.base;
}
