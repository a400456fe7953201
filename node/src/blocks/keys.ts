/** Keys of the store of blocks: a table's letter, then big-endian numbers, so that new keys come after old ones. */
import { type Bin, u32ToBin, u64ToBin } from "@milkyway/bytes";

/** `state -> StoreState` */
export const STATE_KEY: Bin = "s";

export const TABLES = {
  /** `B | height -> StoredBlock`: header, evidence, last commit */
  blocks: "B",
  /** `C | height -> ExtendedCommit`: the votes that decided the block */
  commits: "C",
  /** `I | height -> index records` of a block, until they are in a segment */
  indexed: "I",
  /** `P | height -> ConsensusParams` from this height on */
  params: "P",
  /** `R | height -> StoredResults`: what the application answered, without results of transactions */
  results: "R",
  /** `S | number -> StoredSegment`: directory of an index segment */
  segments: "S",
  /** `U | number | chunk -> index records`, sorted by term */
  segmentChunks: "U",
  /** `V | height -> ValidatorSet` from this height on */
  validators: "V",
  /** `T | height | chunk -> Data`: some of the transactions */
  txs: "T",
  /** `X | height | chunk -> ResponseFinalizeBlock`: some of the results of transactions */
  txResults: "X",
} as const;

export type Table = (typeof TABLES)[keyof typeof TABLES];

/** The key of a height, or of a number, in a table. */
export function rowKey(table: Table, height: bigint): Bin {
  return table + u64ToBin(height);
}

/** The key of a piece of what belongs to a height, or to a number. */
export function chunkKey(table: Table, height: bigint, chunk: number): Bin {
  return rowKey(table, height) + u32ToBin(chunk);
}
