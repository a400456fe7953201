import { equalBytes } from "@milkyway/bytes";
import type { BlockID } from "@milkyway/codec/gen/tendermint/types";

const NO_BYTES = new Uint8Array(0);

/** The id of no block: what the first block refers to, and what a vote for nothing names. */
export const NO_BLOCK_ID: BlockID = {
  hash: NO_BYTES,
  partSetHeader: { total: 0, hash: NO_BYTES },
};

/** Whether an id names no block. */
export function isNoBlock({ hash, partSetHeader }: BlockID): boolean {
  return hash.length === 0 && partSetHeader.total === 0 && partSetHeader.hash.length === 0;
}

/** Whether two ids name the same block in the same parts. */
export function equalBlockIds(a: BlockID, b: BlockID): boolean {
  return (
    equalBytes(a.hash, b.hash) &&
    a.partSetHeader.total === b.partSetHeader.total &&
    equalBytes(a.partSetHeader.hash, b.partSetHeader.hash)
  );
}
