import { concatBytes, fromHex } from "@milkyway/bytes";
import { defineMessage, field } from "@milkyway/codec";
import { uvarint } from "../uvarint.ts";
import { KeyPanic } from "./keyErrors.ts";
import type { PublicKey } from "./publicKey.ts";

/** Amino's struct encoding equals protobuf's, with the keys in amino in place of `Any`. */
const AminoMultisig = defineMessage<{ threshold: number; publicKeys: readonly Uint8Array[] }>(
  "tendermint/PubKeyMultisigThreshold",
  [field(1, "threshold", "uint32"), field(2, "public_keys", "bytes", { repeated: true })],
);

const StdSignature = defineMessage<{ pubKey: Uint8Array; signature: Uint8Array }>("StdSignature", [
  field(1, "pub_key", "bytes"),
  field(2, "signature", "bytes"),
]);

const SECP256K1 = fromHex("eb5ae987");
const ED25519 = fromHex("1624de64");
const MULTISIG = fromHex("22c1f7e2");

/** A public key in amino: a prefix for its type, then the key. There is none for secp256r1. */
export function aminoPublicKey(key: PublicKey): Uint8Array {
  switch (key.kind) {
    case "secp256k1":
      return concatBytes(SECP256K1, uvarint(key.bytes.length), key.bytes);
    case "ed25519":
      return concatBytes(ED25519, uvarint(key.bytes.length), key.bytes);
    case "secp256r1":
      throw new KeyPanic("Cannot encode unregistered concrete type secp256r1.PubKey.");
    case "multisig": {
      const publicKeys = key.publicKeys.map(aminoPublicKey);
      const { threshold } = key;
      return concatBytes(MULTISIG, AminoMultisig.encode({ threshold, publicKeys }));
    }
  }
}

/** Bytes of the key with a signature of 64 bytes in amino: what a simulated transaction is charged for. */
export function stdSignatureSize(key: PublicKey): number {
  return StdSignature.encode({ pubKey: aminoPublicKey(key), signature: new Uint8Array(64) }).length;
}
