import { type Bindings, nativeLibrary } from "./native.ts";
import { portable } from "./portable.ts";

/** What a library for the curve offers here. Digests are 32 bytes, signatures `r || s` in 64. */
export interface Secp256k1 {
  /** False or a throw for whatever is not a valid signature with a low `s`. */
  verify(publicKey: Uint8Array, digest: Uint8Array, signature: Uint8Array): boolean;
  /** A deterministic signature (RFC 6979) with a low `s`. */
  sign(privateKey: Uint8Array, digest: Uint8Array): Uint8Array;
  /** The compressed public key. */
  publicKey(privateKey: Uint8Array): Uint8Array;
}

function fromBindings(bindings: Bindings): Secp256k1 {
  return {
    verify: (publicKey, digest, signature) => bindings.ecdsaVerify(signature, digest, publicKey),
    sign: (privateKey, digest) => bindings.ecdsaSign(digest, privateKey).signature,
    publicKey: (privateKey) => bindings.publicKeyCreate(privateKey, true),
  };
}

/** Whether the native library is in use; without it verification is some thirty times slower. */
export const nativeSecp256k1 = nativeLibrary !== undefined;

export const backend: Secp256k1 =
  nativeLibrary === undefined ? portable : fromBindings(nativeLibrary.bindings);
