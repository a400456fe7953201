import { registry } from "@milkyway/app";
import { Any, type JsonObject, stringifyJson, toJson } from "@milkyway/codec";
import type { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import { encodePublicKey, type PublicKey, recordPublicKey, recordType } from "@milkyway/crypto";
import { type AddressKind, addressText } from "../values/addresses.ts";

/** A public key as JSON, the way transactions hold it. */
export function publicKeyJson(key: PublicKey): string {
  return stringifyJson(toJson(Any, encodePublicKey(key), registry));
}

/** What is printed of a key. */
export function keyOutput(record: Record, kind: AddressKind = "account"): JsonObject {
  const key = recordPublicKey(record);
  return {
    name: record.name,
    type: recordType(record) ?? "",
    address: addressText(key.address, kind),
    pubkey: publicKeyJson(key),
  };
}
