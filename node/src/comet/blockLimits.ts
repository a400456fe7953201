import { type ChainParams, CometError, MAX_BLOCK_BYTES } from "@milkyway/comet";

const OVERHEAD = 11n;
const MAX_HEADER = 626n;
const MAX_COMMIT_OVERHEAD = 94n;
const MAX_COMMIT_SIG = 111n;

/**
 * Bytes that the transactions of a block may take, their framing included.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/types/block.go MaxDataBytes
 */
export function maxDataBytes(
  { block }: ChainParams,
  validatorCount: number,
  evidenceBytes = 0n,
): bigint {
  const total = block.maxBytes === -1n ? MAX_BLOCK_BYTES : block.maxBytes;
  const commit = MAX_COMMIT_OVERHEAD + MAX_COMMIT_SIG * BigInt(validatorCount);
  const left = total - OVERHEAD - MAX_HEADER - commit - evidenceBytes;
  if (left < 0n)
    throw new CometError(
      `Negative MaxDataBytes. Block.MaxBytes=${total} is too small to accommodate header&lastCommit&evidence=${total - left}`,
    );
  return left;
}

/** Bytes that a transaction takes in a block: its own, its length and a tag. */
export function framedSize(tx: Uint8Array): number {
  let size = tx.length + 2;
  for (let rest = tx.length; rest >= 128; rest = Math.floor(rest / 128)) size++;
  return size;
}
