// Generated from proto/cosmos/tx/signing/v1beta1.proto by `npm run generate`. Do not edit.
import { Any, type EnumType, type MessageType, defineEnum, defineMessage, enumField, field, messageField } from "../../../../runtime.ts";
import { CompactBitArray } from "../../crypto/multisig/v1beta1.ts";

export const SignMode = {
  SIGN_MODE_UNSPECIFIED: 0,
  SIGN_MODE_DIRECT: 1,
  SIGN_MODE_TEXTUAL: 2,
  SIGN_MODE_DIRECT_AUX: 3,
  SIGN_MODE_LEGACY_AMINO_JSON: 127,
  SIGN_MODE_EIP_191: 191,
} as const;
export type SignMode = number;
export const SignModeEnum: EnumType = defineEnum("cosmos.tx.signing.v1beta1.SignMode", SignMode);

export interface SignatureDescriptors {
  readonly signatures: readonly SignatureDescriptor[];
}

export const SignatureDescriptors: MessageType<SignatureDescriptors> = defineMessage<SignatureDescriptors>("cosmos.tx.signing.v1beta1.SignatureDescriptors", [
  messageField(1, "signatures", () => SignatureDescriptor, { repeated: true }),
]);

export interface SignatureDescriptor {
  readonly publicKey: Any | undefined;
  readonly data: SignatureDescriptor_Data | undefined;
  readonly sequence: bigint;
}

export const SignatureDescriptor: MessageType<SignatureDescriptor> = defineMessage<SignatureDescriptor>("cosmos.tx.signing.v1beta1.SignatureDescriptor", [
  messageField(1, "public_key", () => Any),
  messageField(2, "data", () => SignatureDescriptor_Data),
  field(3, "sequence", "uint64"),
]);

export interface SignatureDescriptor_Data {
  readonly single: SignatureDescriptor_Data_Single | undefined;
  readonly multi: SignatureDescriptor_Data_Multi | undefined;
}

export const SignatureDescriptor_Data: MessageType<SignatureDescriptor_Data> = defineMessage<SignatureDescriptor_Data>("cosmos.tx.signing.v1beta1.SignatureDescriptor.Data", [
  messageField(1, "single", () => SignatureDescriptor_Data_Single, { oneof: "sum" }),
  messageField(2, "multi", () => SignatureDescriptor_Data_Multi, { oneof: "sum" }),
]);

export interface SignatureDescriptor_Data_Single {
  readonly mode: SignMode;
  readonly signature: Uint8Array;
}

export const SignatureDescriptor_Data_Single: MessageType<SignatureDescriptor_Data_Single> = defineMessage<SignatureDescriptor_Data_Single>("cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Single", [
  enumField(1, "mode", () => SignModeEnum),
  field(2, "signature", "bytes"),
]);

export interface SignatureDescriptor_Data_Multi {
  readonly bitarray: CompactBitArray | undefined;
  readonly signatures: readonly SignatureDescriptor_Data[];
}

export const SignatureDescriptor_Data_Multi: MessageType<SignatureDescriptor_Data_Multi> = defineMessage<SignatureDescriptor_Data_Multi>("cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Multi", [
  messageField(1, "bitarray", () => CompactBitArray),
  messageField(2, "signatures", () => SignatureDescriptor_Data, { repeated: true }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  SignatureDescriptors,
  SignatureDescriptor,
  SignatureDescriptor_Data,
  SignatureDescriptor_Data_Single,
  SignatureDescriptor_Data_Multi,
];
