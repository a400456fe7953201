import { registry } from "@milkyway/app";
import { fromJson, type JsonObject, type JsonValue, toJson } from "@milkyway/codec";
import {
  type SignatureDescriptor,
  SignatureDescriptor_Data,
  SignatureDescriptors,
} from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import {
  decodePublicKey,
  decodeSignatureData,
  isMultiSignatureData,
  type PublicKey,
  type SignatureData,
} from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import type { TxParts } from "./txParts.ts";

function dataOf(data: SignatureData): SignatureDescriptor_Data {
  if (!isMultiSignatureData(data)) return SignatureDescriptor_Data.create({ single: data });
  const signatures = data.signatures.flatMap((part) => (part === undefined ? [] : [dataOf(part)]));
  return SignatureDescriptor_Data.create({ multi: { bitarray: data.bitArray, signatures } });
}

function signatureData(data: SignatureDescriptor_Data | undefined): SignatureData {
  if (data?.single !== undefined) return data.single;
  if (data?.multi === undefined) throw new CliError("a signature is empty");
  const { bitarray, signatures } = data.multi;
  return { bitArray: bitarray, signatures: signatures.map(signatureData) };
}

/** The signatures of a transaction as `--signature-only` prints them. */
export function signaturesJson(parts: TxParts, places: readonly number[]): JsonObject {
  const signatures = places.flatMap((place): SignatureDescriptor[] => {
    const info = parts.signerInfos[place];
    const signature = parts.signatures[place];
    if (info?.modeInfo === undefined || signature === undefined) return [];
    const data = dataOf(decodeSignatureData(info.modeInfo, signature));
    return [{ publicKey: info.publicKey, data, sequence: info.sequence }];
  });
  return toJson(SignatureDescriptors, { signatures }, registry);
}

/** A signature that someone made apart from the transaction. */
export interface ReadSignature {
  readonly publicKey: PublicKey;
  readonly data: SignatureData;
  readonly sequence: bigint;
}

/** The signatures in a file that `--signature-only` wrote. */
export function signaturesFromJson(json: JsonValue, where: string): readonly ReadSignature[] {
  try {
    const { signatures } = fromJson(SignatureDescriptors, json, registry);
    return signatures.map(({ publicKey, data, sequence }) => {
      if (publicKey === undefined) throw new CliError("a signature has no public key");
      return { publicKey: decodePublicKey(publicKey), data: signatureData(data), sequence };
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`${where} holds no signatures: ${reason}`, {
      hint: "Make them with 'milkywayd tx sign --signature-only'.",
    });
  }
}
