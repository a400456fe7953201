import { keccak_256 as portable } from "@noble/hashes/sha3.js";

/** Keccak-256 with the padding that Ethereum and Hyperlane use, which is not SHA-3's. */
export function keccak256(data: Uint8Array): Uint8Array {
  return portable(data);
}
