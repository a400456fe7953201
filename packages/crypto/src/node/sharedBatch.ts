import { reduceScalars } from "../secp256k1/reduceScalars.ts";
import type { SignedDigest } from "../signatureCache.ts";

/**
 * Signatures in memory that threads share: the next index to take, then records of key length (0 for one that cannot
 * be valid), result, key, digest and signature.
 */
export type SharedBatch = SharedArrayBuffer;

const KEY = 8;
const DIGEST = KEY + 65;
const SIGNATURE = DIGEST + 32;

/** Where things stand in a batch; threads get it as data because they have no imports. */
export const layout = {
  head: 8,
  key: KEY,
  digest: DIGEST,
  signature: SIGNATURE,
  stride: SIGNATURE + 64,
  takenAtOnce: 8,
};

/** Copies signatures into shared memory. */
export function packBatch(items: readonly SignedDigest[]): SharedBatch {
  const { head, key, digest, signature, stride } = layout;
  const batch = new SharedArrayBuffer(head + items.length * stride);
  const bytes = new Uint8Array(batch);
  items.forEach((item, i) => {
    const keyLength = item.publicKey.length;
    if (keyLength !== 33 && keyLength !== 65) return;
    if (item.signBytesHash.length !== 32 || item.signature.length !== 64) return;
    const at = head + i * stride;
    bytes[at] = keyLength;
    bytes.set(item.publicKey, at + key);
    bytes.set(item.signBytesHash, at + digest);
    bytes.set(reduceScalars(item.signature), at + signature);
  });
  return batch;
}

/** The results, once every thread is done. */
export function readResults(batch: SharedBatch): boolean[] {
  const { head, stride } = layout;
  const bytes = new Uint8Array(batch);
  const count = (bytes.length - head) / stride;
  return Array.from({ length: count }, (_, i) => bytes[head + i * stride + 1] === 1);
}
