/** Keys and signatures of a transaction, taken apart once for all steps. */
import { fromHex } from "@milkyway/bytes";
import { type Any, WireError } from "@milkyway/codec";
import type { SignerInfo } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { oncePerTx, plainError, sdkErrors, type Tx } from "@milkyway/core";
import {
  decodePublicKey,
  decodeSignatureData,
  InvalidMultisignature,
  InvalidPublicKey,
  type PublicKey,
  Secp256k1PublicKey,
  type SignatureData,
} from "@milkyway/crypto";
import { Panic } from "@milkyway/math";

/** Stands in simulations for the key of an account that has none. */
export const SIMULATED_KEY: PublicKey = new Secp256k1PublicKey(
  fromHex("035ad6810a47f073553ff30d2fcc7e0d3b1c0b74b61a1aaa2582344037151e143a"),
);

/** A signature as its signer info describes it. */
export interface TxSignature {
  readonly data: SignatureData | undefined;
  readonly sequence: bigint;
}

function decodeKey(any: Any | undefined): PublicKey | undefined {
  if (any === undefined) return undefined;
  if (any.typeUrl === "") throw sdkErrors.logic.wrap("Expecting PubKey, got: <nil>");
  try {
    return decodePublicKey(any);
  } catch (error) {
    if (error instanceof InvalidPublicKey || error instanceof WireError)
      throw sdkErrors.txDecode.wrap(error.message);
    throw error;
  }
}

function decodeSignature(
  { modeInfo, sequence }: SignerInfo,
  index: number,
  signatures: readonly Uint8Array[],
): TxSignature {
  // Without a mode the sequence does not count either.
  if (modeInfo === undefined) return { data: undefined, sequence: 0n };
  const bytes = signatures[index];
  if (bytes === undefined) throw outOfRange(index, signatures.length);
  try {
    return { data: decodeSignatureData(modeInfo, bytes), sequence };
  } catch (error) {
    if (error instanceof InvalidMultisignature || error instanceof WireError)
      throw plainError(error.message);
    throw error;
  }
}

export function outOfRange(index: number, length: number): Panic {
  return new Panic(`runtime error: index out of range [${index}] with length ${length}`);
}

/** The keys that the signer infos name; `undefined` where one names none. */
export const signerKeysOf: (tx: Tx) => readonly (PublicKey | undefined)[] = oncePerTx((tx) =>
  tx.authInfo.signerInfos.map(({ publicKey }) => decodeKey(publicKey)),
);

/** One signature for each signer info. */
export const signaturesOf: (tx: Tx) => readonly TxSignature[] = oncePerTx((tx) =>
  tx.authInfo.signerInfos.map((info, i) => decodeSignature(info, i, tx.signatures)),
);
