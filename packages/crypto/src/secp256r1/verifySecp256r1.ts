import { p256 } from "@noble/curves/nist.js";

/** Whether a signature of 64 bytes (`r || s`, `s` in the lower half) over a SHA-256 digest is by the compressed key. */
export function verifySecp256r1(
  publicKey: Uint8Array,
  digest: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (publicKey.length !== 33 || signature.length !== 64 || digest.length !== 32) return false;
  try {
    return p256.verify(signature, digest, publicKey, { prehash: false, lowS: true });
  } catch {
    return false;
  }
}

/** Whether 33 bytes are a point of the curve in compressed form. */
export function isSecp256r1PublicKey(publicKey: Uint8Array): boolean {
  return publicKey.length === 33 && p256.utils.isValidPublicKey(publicKey, true);
}
