import { reduceScalars } from "../secp256k1/reduceScalars.ts";
import type { SignedDigest } from "../signatureCache.ts";

/**
 * Signatures in memory that threads share: the next index to take, then records of key length, result (one of
 * `RESULT`), key, digest and signature.
 */
export type SharedBatch = SharedArrayBuffer;

const KEY = 8;
const DIGEST = KEY + 65;
const SIGNATURE = DIGEST + 32;

export const RESULT = { unknown: 0, valid: 1, invalid: 2 };

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
    const at = head + i * stride;
    if (!hasValidLengths(item)) {
      bytes[at + 1] = RESULT.invalid;
      return;
    }
    bytes[at] = item.publicKey.length;
    bytes.set(item.publicKey, at + key);
    bytes.set(item.signBytesHash, at + digest);
    bytes.set(reduceScalars(item.signature), at + signature);
  });
  return batch;
}

function hasValidLengths({ publicKey, signBytesHash, signature }: SignedDigest): boolean {
  const { length } = publicKey;
  return (length === 33 || length === 65) && signBytesHash.length === 32 && signature.length === 64;
}

/** What is known of a signature by now. */
export function readResult(bytes: Uint8Array, index: number): boolean | undefined {
  const result = Atomics.load(bytes, layout.head + index * layout.stride + 1);
  return result === RESULT.unknown ? undefined : result === RESULT.valid;
}
