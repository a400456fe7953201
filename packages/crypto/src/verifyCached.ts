import { sha256 } from "./hash/sha256.ts";
import type { PublicKey } from "./keys/publicKey.ts";
import { verifySecp256k1 } from "./secp256k1/verifySecp256k1.ts";
import type { SignatureCache } from "./signatureCache.ts";

/** `key.verify`, but a secp256k1 signature that the cache knows as valid costs two hashes only. */
export function verifyCached(
  cache: SignatureCache,
  key: PublicKey,
  signBytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (key.kind !== "secp256k1") return key.verify(signBytes, signature);
  const signed = { publicKey: key.bytes, signBytesHash: sha256(signBytes), signature };
  if (cache.isVerified(signed)) return true;
  const valid = verifySecp256k1(signed.publicKey, signed.signBytesHash, signature);
  if (valid) cache.add(signed);
  return valid;
}
