import { binToBytes, fromBase64, toBase64 } from "@milkyway/bytes";
import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import type { PublicKey } from "@milkyway/codec/gen/tendermint/crypto";
import { Ed25519PublicKey, Secp256k1PublicKey, type SinglePublicKey } from "@milkyway/crypto";
import { CometError } from "./cometError.ts";

const ED25519 = "tendermint/PubKeyEd25519";
const SECP256K1 = "tendermint/PubKeySecp256k1";

function keyOf({ ed25519, secp256k1 }: PublicKey): SinglePublicKey {
  if (ed25519?.length === 32) return new Ed25519PublicKey(ed25519);
  if (secp256k1?.length === 33) return new Secp256k1PublicKey(secp256k1);
  throw new CometError("a validator's key is neither an ed25519 nor a secp256k1 key");
}

/** The key of a validator that signs with ed25519. */
export function ed25519Key(bytes: Uint8Array): PublicKey {
  return { ed25519: bytes, secp256k1: undefined };
}

/** Name of a key's kind as consensus parameters spell it. */
export function keyType({ ed25519 }: PublicKey): "ed25519" | "secp256k1" {
  return ed25519 === undefined ? "secp256k1" : "ed25519";
}

/** Address of 20 bytes that belongs to a validator's key. */
export function keyAddress(key: PublicKey): Uint8Array {
  return binToBytes(keyOf(key).address);
}

/** Whether a signature over bytes is by a validator's key. */
export function verifyBy(key: PublicKey, signed: Uint8Array, signature: Uint8Array): boolean {
  return keyOf(key).verify(signed, signature);
}

/** A key in the JSON form of genesis files, key files and RPC answers. */
export function keyToJson({ ed25519, secp256k1 }: PublicKey): JsonObject {
  if (ed25519 !== undefined) return { type: ED25519, value: toBase64(ed25519) };
  if (secp256k1 !== undefined) return { type: SECP256K1, value: toBase64(secp256k1) };
  throw new CometError("a validator's key is neither an ed25519 nor a secp256k1 key");
}

/** Reads a key from its JSON form. */
export function keyFromJson(json: JsonValue | undefined): PublicKey {
  if (!isJsonObject(json) || typeof json.value !== "string")
    throw new CometError("a public key is an object with a type and a value");
  const bytes = fromBase64(json.value);
  const key =
    json.type === ED25519
      ? ed25519Key(bytes)
      : json.type === SECP256K1
        ? { ed25519: undefined, secp256k1: bytes }
        : undefined;
  if (key === undefined) throw new CometError(`unknown type of public key: ${json.type}`);
  keyOf(key);
  return key;
}
