import type { Any } from "@milkyway/codec";
import { PrivKey as Ed25519 } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import { PrivKey as Secp256k1 } from "@milkyway/codec/gen/cosmos/crypto/secp256k1";
import { ed25519PublicKey, signEd25519 } from "../ed25519/signEd25519.ts";
import { sha256 } from "../hash/sha256.ts";
import { secp256k1PublicKey, signSecp256k1 } from "../secp256k1/signSecp256k1.ts";
import { Ed25519PublicKey } from "./ed25519Key.ts";
import { InvalidPrivateKey } from "./keyErrors.ts";
import type { SinglePublicKey } from "./publicKey.ts";
import { Secp256k1PublicKey } from "./secp256k1Key.ts";

/** A key that signs. */
export interface PrivateKey {
  readonly kind: "secp256k1" | "ed25519";
  /** 32 bytes for secp256k1; for ed25519 64, seed and then public key. */
  readonly bytes: Uint8Array;
  readonly publicKey: SinglePublicKey;
  /** The signature of 64 bytes over bytes that are not yet hashed. */
  sign(signBytes: Uint8Array): Uint8Array;
}

export function createPrivateKey(kind: PrivateKey["kind"], bytes: Uint8Array): PrivateKey {
  if (kind === "secp256k1") {
    const publicKey = new Secp256k1PublicKey(secp256k1PublicKey(bytes));
    return { kind, bytes, publicKey, sign: (text) => signSecp256k1(bytes, sha256(text)) };
  }
  const publicKey = new Ed25519PublicKey(ed25519PublicKey(bytes));
  return { kind, bytes, publicKey, sign: (text) => signEd25519(bytes, text) };
}

const TYPE_URLS = {
  secp256k1: "/cosmos.crypto.secp256k1.PrivKey",
  ed25519: "/cosmos.crypto.ed25519.PrivKey",
} as const;

/** The `Any` in which keyrings hold the key. */
export function encodePrivateKey({ kind, bytes }: PrivateKey): Any {
  const message = kind === "secp256k1" ? Secp256k1 : Ed25519;
  return { typeUrl: TYPE_URLS[kind], value: message.encode({ key: bytes }) };
}

export function decodePrivateKey({ typeUrl, value }: Any): PrivateKey {
  if (typeUrl === TYPE_URLS.secp256k1)
    return createPrivateKey("secp256k1", Secp256k1.decode(value).key);
  if (typeUrl === TYPE_URLS.ed25519) return createPrivateKey("ed25519", Ed25519.decode(value).key);
  throw new InvalidPrivateKey(`unknown type of private key ${JSON.stringify(typeUrl)}`);
}
