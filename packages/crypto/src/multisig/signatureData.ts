import {
  type CompactBitArray,
  MultiSignature,
} from "@milkyway/codec/gen/cosmos/crypto/multisig/v1beta1";
import type { ModeInfo } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { KeyPanic } from "../keys/keyErrors.ts";

/** A signature and the mode (a number of `SignMode`) in which its bytes were made. */
export interface SingleSignatureData {
  readonly mode: number;
  readonly signature: Uint8Array;
}

/** Signatures of the keys whose bits are set, in their order. */
export interface MultiSignatureData {
  readonly bitArray: CompactBitArray | undefined;
  /** Absent where the transaction names fewer modes than it has signatures. */
  readonly signatures: readonly (SignatureData | undefined)[];
}

export type SignatureData = SingleSignatureData | MultiSignatureData;

/** Signature bytes that are no valid list of signatures. */
export class InvalidMultisignature extends Error {}

export function isMultiSignatureData(data: SignatureData): data is MultiSignatureData {
  return "signatures" in data;
}

/**
 * A signature of a transaction together with its mode info.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/tx/sigs.go
 */
export function decodeSignatureData(info: ModeInfo, signature: Uint8Array): SignatureData {
  if (info.single !== undefined) return { mode: info.single.mode, signature };
  if (info.multi === undefined) throw new KeyPanic("unexpected ModeInfo data type <nil>");
  const { bitarray, modeInfos } = info.multi;
  const parts = decodeParts(signature);
  const signatures: (SignatureData | undefined)[] = parts.map(() => undefined);
  modeInfos.forEach((modeInfo, i) => {
    const part = parts[i];
    if (part === undefined)
      throw new KeyPanic(`runtime error: index out of range [${i}] with length ${parts.length}`);
    signatures[i] = decodeSignatureData(modeInfo, part);
  });
  return { bitArray: bitarray, signatures };
}

/** The mode info and the bytes that carry a signature in a transaction. */
export function encodeSignatureData(data: SignatureData): {
  readonly modeInfo: ModeInfo;
  readonly signature: Uint8Array;
} {
  if (!isMultiSignatureData(data)) {
    const { mode, signature } = data;
    return { modeInfo: { single: { mode }, multi: undefined }, signature };
  }
  const parts = data.signatures.map((part) => {
    if (part === undefined) throw new InvalidMultisignature("a signature is missing");
    return encodeSignatureData(part);
  });
  const modeInfos = parts.map((part) => part.modeInfo);
  return {
    modeInfo: { single: undefined, multi: { bitarray: data.bitArray, modeInfos } },
    signature: MultiSignature.encode({ signatures: parts.map((part) => part.signature) }),
  };
}

/** Fields that are not declared are refused: anyone could add them to a transaction and change its hash. */
function decodeParts(bytes: Uint8Array): readonly Uint8Array[] {
  const { signatures } = MultiSignature.decode(bytes);
  for (let at = 0; at < bytes.length; ) {
    const tag = uvarintAt(bytes, at);
    if (tag.value !== 10)
      throw new InvalidMultisignature("rejecting unrecognized fields found in MultiSignature");
    const length = uvarintAt(bytes, tag.end);
    at = length.end + length.value;
  }
  return signatures;
}

function uvarintAt(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let at = start, scale = 1; ; at++, scale *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, end: at + 1 };
  }
}
