// Generated from proto/cosmos/crypto/multisig/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field } from "../../../../runtime.ts";

export interface MultiSignature {
  readonly signatures: readonly Uint8Array[];
}

export const MultiSignature: MessageType<MultiSignature> = defineMessage<MultiSignature>("cosmos.crypto.multisig.v1beta1.MultiSignature", [
  field(1, "signatures", "bytes", { repeated: true }),
]);

export interface CompactBitArray {
  readonly extraBitsStored: number;
  readonly elems: Uint8Array;
}

export const CompactBitArray: MessageType<CompactBitArray> = defineMessage<CompactBitArray>("cosmos.crypto.multisig.v1beta1.CompactBitArray", [
  field(1, "extra_bits_stored", "uint32"),
  field(2, "elems", "bytes"),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  MultiSignature,
  CompactBitArray,
];
