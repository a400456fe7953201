import { concatBytes } from "@milkyway/bytes";
import type { RawBlock } from "@milkyway/comet";
import type { Database } from "./database.ts";
import { chunkKey, rowKey, TABLES, type Table } from "./keys.ts";
import { StoredBlock, StoredResults } from "./records.ts";

function joined(database: Database, table: Table, height: bigint, count: number): Uint8Array {
  const parts = Array.from(
    { length: count },
    (_, at) => database.get(chunkKey(table, height, at)) ?? new Uint8Array(0),
  );
  return concatBytes(...parts);
}

/** The block of a height without taking apart what may be large; `undefined` when it or its results are not there. */
export function readStoredBlock(database: Database, height: bigint): RawBlock | undefined {
  const stored = database.get(rowKey(TABLES.blocks, height));
  const head = database.get(rowKey(TABLES.results, height));
  if (stored === undefined || head === undefined) return undefined;
  const { blockId, block, txChunks } = StoredBlock.decode(stored);
  const { time, lastBlockId, proposerAddress } = block.header;
  return {
    height,
    time,
    hash: blockId.hash,
    lastHash: lastBlockId.hash,
    proposer: proposerAddress,
    data: joined(database, TABLES.txs, height, txChunks.length),
    head: Uint8Array.from(head),
    txResults: joined(
      database,
      TABLES.txResults,
      height,
      StoredResults.decode(head).txChunks.length,
    ),
  };
}
