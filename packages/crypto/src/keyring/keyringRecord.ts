import { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import { decodePublicKey } from "../keys/decodePublicKey.ts";
import { encodePublicKey } from "../keys/encodePublicKey.ts";
import { InvalidPrivateKey, InvalidPublicKey } from "../keys/keyErrors.ts";
import { decodePrivateKey, encodePrivateKey, type PrivateKey } from "../keys/privateKey.ts";
import type { PublicKey } from "../keys/publicKey.ts";

/** A key with its private part. */
export function localRecord(name: string, key: PrivateKey): Record {
  const local = { privKey: encodePrivateKey(key) };
  return Record.create({ name, pubKey: encodePublicKey(key.publicKey), local });
}

/** A public key without its private part: `multi` for threshold keys, else `offline`. */
export function publicRecord(name: string, key: PublicKey): Record {
  const item = key.kind === "multisig" ? { multi: {} } : { offline: {} };
  return Record.create({ name, pubKey: encodePublicKey(key), ...item });
}

/** What kind of record it is, in the words of `keys list`. */
export function recordType(record: Record): "local" | "ledger" | "multi" | "offline" | undefined {
  if (record.local !== undefined) return "local";
  if (record.ledger !== undefined) return "ledger";
  if (record.multi !== undefined) return "multi";
  return record.offline === undefined ? undefined : "offline";
}

export function recordPublicKey({ name, pubKey }: Record): PublicKey {
  if (pubKey === undefined) throw new InvalidPublicKey(`key ${name} has no public key`);
  return decodePublicKey(pubKey);
}

/** The private key of a local record. */
export function recordPrivateKey({ name, local }: Record): PrivateKey {
  if (local?.privKey === undefined)
    throw new InvalidPrivateKey(`key ${name} has no private key here`);
  return decodePrivateKey(local.privKey);
}
