import type { CheckedTx } from "@milkyway/baseapp";
import type { Bin } from "@milkyway/bytes";
import { framedSize } from "../../comet/blockLimits.ts";

/** A transaction that waits for a block. */
export interface PendingTx {
  readonly tx: Uint8Array;
  readonly hash: Bin;
  /** Bytes it takes in a block. */
  readonly size: number;
  readonly gasWanted: bigint;
  /** The higher, the earlier it is taken. */
  readonly priority: bigint;
  /** Whoever signed it: transactions of one signer keep their order. */
  readonly signers: readonly string[];
}

/** A transaction with what its check tells of it; without hints it is the last to be taken. */
export function pendingTx(
  tx: Uint8Array,
  hash: Bin,
  { gasWanted, hints: { priority, signers } = { priority: 0n, signers: [] } }: CheckedTx,
): PendingTx {
  return { tx, hash, size: framedSize(tx), gasWanted, priority, signers };
}
