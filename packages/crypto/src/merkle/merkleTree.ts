import { sha256 } from "../hash/sha256.ts";

/** SHA-256 of nothing: the root of no leaves. */
export function emptyRoot(): Uint8Array {
  return sha256(new Uint8Array(0));
}

/** `SHA-256(0x00 || leaf)`. */
export function leafHash(leaf: Uint8Array): Uint8Array {
  const prefixed = new Uint8Array(leaf.length + 1);
  prefixed.set(leaf, 1);
  return sha256(prefixed);
}

const pair = new Uint8Array(65);
pair[0] = 1;

/** `SHA-256(0x01 || left || right)` of two hashes. */
export function innerHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  pair.set(left, 1);
  pair.set(right, 33);
  return sha256(pair);
}

/** Leaves in the left half: the largest power of two below their number. */
export function splitPoint(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}
