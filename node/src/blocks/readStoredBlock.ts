import { concatBytes } from "@milkyway/bytes";
import type { RawBlock } from "@milkyway/comet";
import type { Database } from "./database.ts";
import { rowKey, TABLES } from "./keys.ts";
import { readChunks } from "./readChunks.ts";
import { StoredBlock, StoredResults } from "./records.ts";

/** The block of a height without taking apart what may be large; `undefined` when it or its results are not there. */
export function readStoredBlock(database: Database, height: bigint): RawBlock | undefined {
  const stored = database.get(rowKey(TABLES.blocks, height));
  const head = database.get(rowKey(TABLES.results, height));
  if (stored === undefined || head === undefined) return undefined;
  const { blockId, block, txChunks } = StoredBlock.decode(stored);
  const results = StoredResults.decode(head);
  const { time, lastBlockId, proposerAddress } = block.header;
  // Copies: others may get them, and what the database gives is a part of something larger.
  return {
    height,
    time,
    hash: blockId.hash,
    lastHash: lastBlockId.hash,
    proposer: proposerAddress,
    data: concatBytes(...readChunks(database, TABLES.txs, height, txChunks.length)),
    head: Uint8Array.from(head),
    txResults: concatBytes(
      ...readChunks(database, TABLES.txResults, height, results.txChunks.length),
    ),
  };
}
