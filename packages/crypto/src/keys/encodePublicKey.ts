import type { Any } from "@milkyway/codec";
import { LegacyAminoPubKey } from "@milkyway/codec/gen/cosmos/crypto/multisig";
import { PubKey } from "@milkyway/codec/gen/cosmos/crypto/secp256k1";
import type { PublicKey } from "./publicKey.ts";

/** The `Any` of a public key, as accounts and signer infos hold it. */
export function encodePublicKey(key: PublicKey): Any {
  if (key.kind === "multisig") {
    const publicKeys = key.publicKeys.map(encodePublicKey);
    const value = LegacyAminoPubKey.encode({ threshold: key.threshold, publicKeys });
    return { typeUrl: key.typeUrl, value };
  }
  // Every single key is a message of the same shape, `{1: key}`.
  return { typeUrl: key.typeUrl, value: PubKey.encode({ key: key.bytes }) };
}
