import type { KeyObject } from "node:crypto";
import { bytesToBin, concatBytes, fromHex } from "@milkyway/bytes";
import { nodeBuiltin } from "../nodeBuiltin.ts";

const crypto = nodeBuiltin<typeof import("node:crypto")>("node:crypto");

const SPKI_HEAD = fromHex("302a300506032b6570032100");
const PKCS8_HEAD = fromHex("302e020100300506032b657004220420");
const CACHED_KEYS = 1024;
const keys = new Map<string, KeyObject>();

function keyObject(node: typeof import("node:crypto"), publicKey: Uint8Array): KeyObject {
  const name = bytesToBin(publicKey);
  let key = keys.get(name);
  if (key === undefined) {
    const der = Buffer.from(concatBytes(SPKI_HEAD, publicKey));
    key = node.createPublicKey({ key: der, format: "der", type: "spki" });
    if (keys.size >= CACHED_KEYS) keys.clear();
    keys.set(name, key);
  }
  return key;
}

/** Verification by OpenSSL, which refuses some signatures that ZIP-215 accepts; false where there is no Node. */
export function verifyNatively(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (crypto === undefined) return false;
  return crypto.verify(null, message, keyObject(crypto, publicKey), signature);
}

const CACHED_SIGNERS = 16;
const signers = new Map<string, KeyObject>();

/** A validator signs with one key over and over, and parsing a key takes longer than signing with it. */
function signerOf(node: typeof import("node:crypto"), seed: Uint8Array): KeyObject {
  const name = bytesToBin(seed);
  let key = signers.get(name);
  if (key === undefined) {
    const der = Buffer.from(concatBytes(PKCS8_HEAD, seed));
    key = node.createPrivateKey({ key: der, format: "der", type: "pkcs8" });
    if (signers.size >= CACHED_SIGNERS) signers.clear();
    signers.set(name, key);
  }
  return key;
}

/** A signature by OpenSSL; `undefined` where there is no Node. */
export function signNatively(seed: Uint8Array, message: Uint8Array): Uint8Array | undefined {
  if (crypto === undefined) return undefined;
  return new Uint8Array(crypto.sign(null, message, signerOf(crypto, seed)));
}

/** The public half of a seed by OpenSSL; `undefined` where there is no Node. */
export function publicKeyNatively(seed: Uint8Array): Uint8Array | undefined {
  if (crypto === undefined) return undefined;
  const spki = crypto
    .createPublicKey(signerOf(crypto, seed))
    .export({ format: "der", type: "spki" });
  return new Uint8Array(spki.subarray(SPKI_HEAD.length));
}
