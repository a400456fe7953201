import type { Bin } from "@milkyway/bytes";
import { sha256Bin } from "./hash/sha256.ts";

/** A secp256k1 signature to check: a key of 33 (or 65) bytes, a SHA-256 digest, `r || s`. */
export interface SignedDigest {
  readonly publicKey: Uint8Array;
  readonly signBytesHash: Uint8Array;
  readonly signature: Uint8Array;
}

const scratch = new Uint8Array(65 + 64 + 32);

/** A name for the triple; `undefined` for lengths that no valid signature has. */
function nameOf({ publicKey, signBytesHash, signature }: SignedDigest): Bin | undefined {
  const keyLength = publicKey.length;
  if (keyLength !== 33 && keyLength !== 65) return undefined;
  if (signature.length !== 64 || signBytesHash.length !== 32) return undefined;
  scratch.set(publicKey);
  scratch.set(signature, keyLength);
  scratch.set(signBytesHash, keyLength + 64);
  return sha256Bin(scratch.subarray(0, keyLength + 96));
}

/**
 * Signatures that were found valid, so that a transaction seen in the mempool is not verified again in a block. Holds
 * between half of `capacity` and all of it: when the younger half is full, the older one is dropped.
 */
export class SignatureCache {
  /** How often a signature was known, and how often it was not. */
  readonly asked = { hits: 0, misses: 0 };
  private readonly half: number;
  private young = new Set<Bin>();
  private old = new Set<Bin>();

  constructor(capacity = 131072) {
    this.half = Math.max(1, Math.floor(capacity / 2));
  }

  get size(): number {
    return this.young.size + this.old.size;
  }

  isVerified(signed: SignedDigest): boolean {
    const name = nameOf(signed);
    const isKnown = name !== undefined && (this.young.has(name) || this.old.has(name));
    if (isKnown) this.asked.hits++;
    else this.asked.misses++;
    return isKnown;
  }

  /** Remembers a signature that was verified. */
  add(signed: SignedDigest): void {
    const name = nameOf(signed);
    if (name === undefined || this.old.has(name)) return;
    if (this.young.size >= this.half) {
      this.old = this.young;
      this.young = new Set();
    }
    this.young.add(name);
  }
}
