import type { Bin } from "@milkyway/bytes";
import { sha256Bin } from "@milkyway/crypto";

const known = new WeakMap<Uint8Array, Bin>();

/** SHA-256 of a transaction. It is remembered for the bytes given, which must not change. */
export function txHash(tx: Uint8Array): Bin {
  let hash = known.get(tx);
  if (hash === undefined) {
    hash = sha256Bin(tx);
    known.set(tx, hash);
  }
  return hash;
}
