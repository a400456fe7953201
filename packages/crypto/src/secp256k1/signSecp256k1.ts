import { InvalidPrivateKey } from "../keys/keyErrors.ts";
import { backend } from "./backend.ts";

/** The deterministic signature (RFC 6979, `r || s`, low `s`) over a SHA-256 digest. */
export function signSecp256k1(privateKey: Uint8Array, digest: Uint8Array): Uint8Array {
  if (digest.length !== 32) throw new RangeError(`a digest has 32 bytes, not ${digest.length}`);
  return guarded(privateKey, () => backend.sign(privateKey, digest));
}

/** The compressed public key of 33 bytes. */
export function secp256k1PublicKey(privateKey: Uint8Array): Uint8Array {
  return guarded(privateKey, () => backend.publicKey(privateKey));
}

function guarded(privateKey: Uint8Array, run: () => Uint8Array): Uint8Array {
  if (privateKey.length !== 32)
    throw new InvalidPrivateKey(`a secp256k1 key has 32 bytes, not ${privateKey.length}`);
  try {
    return run();
  } catch {
    throw new InvalidPrivateKey("the secp256k1 key is zero or not below the order of the group");
  }
}
