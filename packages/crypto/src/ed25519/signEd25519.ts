import { concatBytes } from "@milkyway/bytes";
import { ed25519 } from "@noble/curves/ed25519.js";
import { InvalidPrivateKey } from "../keys/keyErrors.ts";
import { randomBytes } from "../randomBytes.ts";
import { publicKeyNatively, signNatively } from "./native.ts";

/** The private key of 64 bytes as key files hold it, seed and then public key. */
export function ed25519PrivateKey(seed: Uint8Array = randomBytes(32)): Uint8Array {
  if (seed.length !== 32)
    throw new InvalidPrivateKey(`an ed25519 seed has 32 bytes, not ${seed.length}`);
  return concatBytes(seed, publicKeyNatively(seed) ?? ed25519.getPublicKey(seed));
}

/** The public half of a private key of 64 bytes. */
export function ed25519PublicKey(privateKey: Uint8Array): Uint8Array {
  return checked(privateKey).slice(32);
}

/** Signs a message with a private key of 64 bytes. */
export function signEd25519(privateKey: Uint8Array, message: Uint8Array): Uint8Array {
  const seed = checked(privateKey).subarray(0, 32);
  return signNatively(seed, message) ?? ed25519.sign(message, seed);
}

function checked(privateKey: Uint8Array): Uint8Array {
  if (privateKey.length !== 64)
    throw new InvalidPrivateKey(`an ed25519 key has 64 bytes, not ${privateKey.length}`);
  return privateKey;
}
