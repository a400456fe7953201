import { pbkdf2 as portable } from "@noble/hashes/pbkdf2.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { nodeBuiltin } from "../nodeBuiltin.ts";

const hashes = { sha256, sha512 };
const native = nodeBuiltin<typeof import("node:crypto")>("node:crypto")?.pbkdf2Sync;

export interface Pbkdf2Options {
  readonly hash: keyof typeof hashes;
  readonly iterations: number;
  readonly length: number;
}

/** A key of `length` bytes stretched from a password (RFC 8018). */
export function pbkdf2(
  password: Uint8Array,
  salt: Uint8Array,
  { hash, iterations, length }: Pbkdf2Options,
): Uint8Array {
  if (native !== undefined) return new Uint8Array(native(password, salt, iterations, length, hash));
  return portable(hashes[hash], password, salt, { c: iterations, dkLen: length });
}
