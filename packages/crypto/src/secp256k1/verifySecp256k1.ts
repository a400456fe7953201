import { backend } from "./backend.ts";
import { reduceScalars } from "./reduceScalars.ts";

/**
 * Whether a signature of 64 bytes (`r || s`, `s` in the lower half) over a SHA-256 digest is by the key. Accounts have
 * compressed keys of 33 bytes; inside a threshold key the reference takes those of 65 bytes too.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/crypto/keys/secp256k1/secp256k1_nocgo.go
 */
export function verifySecp256k1(
  publicKey: Uint8Array,
  digest: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (signature.length !== 64 || digest.length !== 32) return false;
  if (publicKey.length !== 33 && publicKey.length !== 65) return false;
  try {
    return backend.verify(publicKey, digest, reduceScalars(signature));
  } catch {
    return false;
  }
}
