import { equalBytes } from "@milkyway/bytes";
import type { MultisigPublicKey, PublicKey } from "../keys/publicKey.ts";
import { bitAt, bitsSetBefore, createBitArray, withBit } from "./bitArray.ts";
import {
  InvalidMultisignature,
  type MultiSignatureData,
  type SignatureData,
} from "./signatureData.ts";

/** A multisignature of a threshold key that nobody has signed yet. */
export function emptyMultisignature({ publicKeys }: MultisigPublicKey): MultiSignatureData {
  return { bitArray: createBitArray(publicKeys.length), signatures: [] };
}

/** The multisignature with the signature of one member, which replaces an earlier one of the same key. */
export function addSignature(
  key: MultisigPublicKey,
  multisignature: MultiSignatureData,
  signer: PublicKey,
  signature: SignatureData,
): MultiSignatureData {
  const { bitArray, signatures } = multisignature;
  const index = key.publicKeys.findIndex((member) => isSameKey(member, signer));
  if (index < 0) throw new InvalidMultisignature("the signer is no member of the threshold key");
  if (bitArray === undefined) throw new InvalidMultisignature("the bit array is missing");
  const at = bitsSetBefore(bitArray, index);
  const replaced = bitAt(bitArray, index) ? 1 : 0;
  return {
    bitArray: withBit(bitArray, index),
    signatures: signatures.toSpliced(at, replaced, signature),
  };
}

function isSameKey(a: PublicKey, b: PublicKey): boolean {
  return a.typeUrl === b.typeUrl && equalBytes(a.bytes, b.bytes);
}
