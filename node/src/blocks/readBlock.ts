import { concatBytes } from "@milkyway/bytes";
import { Reader } from "@milkyway/codec";
import {
  ExecTxResult,
  ResponseFinalizeBlock,
  type TxResult,
} from "@milkyway/codec/gen/tendermint/abci";
import {
  type Block,
  type BlockID,
  type BlockMeta,
  type Commit,
  Data,
  ExtendedCommit,
} from "@milkyway/codec/gen/tendermint/types";
import { chunkOf } from "./chunks.ts";
import type { Database } from "./database.ts";
import { chunkKey, rowKey, TABLES } from "./keys.ts";
import { readChunks } from "./readChunks.ts";
import { StoredBlock, StoredResults } from "./records.ts";

function readStored(database: Database, height: bigint): StoredBlock | undefined {
  const bytes = database.get(rowKey(TABLES.blocks, height));
  return bytes === undefined ? undefined : StoredBlock.decode(bytes);
}

/** In one piece, without a copy when it is one already. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? (parts[0] as Uint8Array) : concatBytes(...parts);
}

/** The block of a height with its id; `undefined` when it is not there. */
export function readBlock(
  database: Database,
  height: bigint,
): { readonly blockId: BlockID; readonly block: Block; readonly size: number } | undefined {
  const stored = readStored(database, height);
  if (stored === undefined) return undefined;
  const { blockId, block, size, txChunks } = stored;
  const data = Data.decode(joined(readChunks(database, TABLES.txs, height, txChunks.length)));
  return { blockId, block: { ...block, data }, size: Number(size) };
}

/** What is known of a block without its transactions; `undefined` when it is not there. */
export function readMeta(database: Database, height: bigint): BlockMeta | undefined {
  const stored = readStored(database, height);
  if (stored === undefined) return undefined;
  const { blockId, block, size, txCount } = stored;
  return { blockId, blockSize: size, header: block.header, numTxs: BigInt(txCount) };
}

/** The last commit in the block of a height: the votes for the block below it. */
export function readLastCommit(database: Database, height: bigint): Commit | undefined {
  return readStored(database, height)?.block.lastCommit;
}

/** The votes that decided the block of a height, as this node made them. */
export function readCommit(database: Database, height: bigint): ExtendedCommit | undefined {
  const bytes = database.get(rowKey(TABLES.commits, height));
  return bytes === undefined ? undefined : ExtendedCommit.decode(bytes);
}

/** What came of the block of a height, apart from results of transactions. */
export function readResultHead(database: Database, height: bigint): StoredResults | undefined {
  const bytes = database.get(rowKey(TABLES.results, height));
  return bytes === undefined ? undefined : StoredResults.decode(bytes);
}

/** What the application answered to the block of a height. */
export function readResults(database: Database, height: bigint): ResponseFinalizeBlock | undefined {
  const head = readResultHead(database, height);
  if (head === undefined) return undefined;
  const bytes = joined(readChunks(database, TABLES.txResults, height, head.txChunks.length));
  const { events, validatorUpdates, consensusParamUpdates, appHash } = head;
  const { txResults } = ResponseFinalizeBlock.decode(bytes);
  return { events, txResults, validatorUpdates, consensusParamUpdates, appHash };
}

/** The transaction at a place of a block, with its result; `undefined` when it is not there. */
export function readTx(database: Database, height: bigint, index: number): TxResult | undefined {
  const stored = readStored(database, height);
  const head = readResultHead(database, height);
  if (stored === undefined || head === undefined) return undefined;
  const [txAt, resultAt] = [chunkOf(stored.txChunks, index), chunkOf(head.txChunks, index)];
  const txs = database.get(chunkKey(TABLES.txs, height, txAt.chunk));
  const results = database.get(chunkKey(TABLES.txResults, height, resultAt.chunk));
  if (txs === undefined || results === undefined) return undefined;
  const tx = nthBytes(txs, TXS_FIELD, txAt.place);
  const result = nthBytes(results, TX_RESULTS_FIELD, resultAt.place);
  if (tx === undefined || result === undefined) return undefined;
  return { height, index, tx, result: ExecTxResult.decode(result) };
}

/** Of `Data` and of `ResponseFinalizeBlock`, which chunks are. */
const TXS_FIELD = 1;
const TX_RESULTS_FIELD = 2;

/** The nth value of a repeated field, without decoding the others. */
function nthBytes(message: Uint8Array, field: number, n: number): Uint8Array | undefined {
  const reader = new Reader(message);
  for (let seen = 0; reader.at < reader.end; ) {
    const tag = reader.tag("chunk");
    if (tag !== field * 8 + 2) reader.skip(tag & 7);
    else if (seen++ === n) return reader.view();
    else reader.skip(2);
  }
  return undefined;
}
