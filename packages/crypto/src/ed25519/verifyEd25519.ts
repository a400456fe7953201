import { ed25519 } from "@noble/curves/ed25519.js";
import { verifyNatively } from "./native.ts";

/**
 * Whether a signature of 64 bytes over a message is by the key, under the rules of ZIP-215, which CometBFT follows.
 * Whatever the strict native check accepts those rules accept too, so only its rejections are checked again.
 * @see https://zips.z.cash/zip-0215
 */
export function verifyEd25519(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  if (verifyNatively(publicKey, message, signature)) return true;
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: true });
  } catch {
    return false;
  }
}
