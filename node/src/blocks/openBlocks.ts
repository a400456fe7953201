import { ChainReader } from "../engine/reads/chainReader.ts";
import type { RawBlocks } from "../engine/reads/rawBlocks.ts";
import { BlockStore } from "./blockStore.ts";
import type { Database } from "./database.ts";

/** The blocks in a database that no engine uses. */
export function openBlocks(database: Database): RawBlocks {
  return new ChainReader(new BlockStore({ database }));
}
