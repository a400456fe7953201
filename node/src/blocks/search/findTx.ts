import { equalBytes } from "@milkyway/bytes";
import type { TxResult } from "@milkyway/codec/gen/tendermint/abci";
import { sha256 } from "@milkyway/crypto";
import type { BlockStore } from "../blockStore.ts";
import { KINDS } from "../index/termHash.ts";
import { readMeta, readTx } from "../readBlock.ts";

/** The last transaction with a hash, and its result; `undefined` when there is none. */
export function findTx(store: BlockStore, hash: Uint8Array): TxResult | undefined {
  if (store.height === 0n) return undefined;
  const found = store.index.findLast(KINDS.txHash, hash);
  if (found === undefined) return undefined;
  const height = store.opened.initialHeight + BigInt(found.height);
  const tx = readTx(store.database, height, found.tx);
  return tx !== undefined && equalBytes(sha256(tx.tx), hash) ? tx : undefined;
}

/** The height of the block with a hash; `undefined` when there is none. */
export function findBlock(store: BlockStore, hash: Uint8Array): bigint | undefined {
  if (store.height === 0n) return undefined;
  const found = store.index.findLast(KINDS.blockHash, hash);
  // A block that could not be executed is the last one, and not in the index.
  const height =
    found === undefined ? store.height : store.opened.initialHeight + BigInt(found.height);
  const meta = readMeta(store.database, height);
  return meta !== undefined && equalBytes(meta.blockId.hash, hash) ? height : undefined;
}
