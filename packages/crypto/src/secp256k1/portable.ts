import { secp256k1 } from "@noble/curves/secp256k1.js";
import type { Secp256k1 } from "./backend.ts";

const options = { prehash: false, lowS: true } as const;

/** Hybrid keys name the parity of `y` in a first byte 6 or 7; the library knows the form with 4 only. */
function withoutHybrid(publicKey: Uint8Array): Uint8Array | undefined {
  const form = publicKey[0];
  if (publicKey.length !== 65 || (form !== 6 && form !== 7)) return publicKey;
  if (((publicKey[64] as number) & 1) !== form - 6) return undefined;
  const plain = publicKey.slice();
  plain[0] = 4;
  return plain;
}

/** The curve in JavaScript: for browsers, and to check the native one against. */
export const portable: Secp256k1 = {
  verify(publicKey, digest, signature) {
    const plain = withoutHybrid(publicKey);
    return plain !== undefined && secp256k1.verify(signature, digest, plain, options);
  },
  sign: (privateKey, digest) => secp256k1.sign(digest, privateKey, options),
  publicKey: (privateKey) => secp256k1.getPublicKey(privateKey, true),
};
