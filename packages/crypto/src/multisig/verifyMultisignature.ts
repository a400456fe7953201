import { KeyPanic } from "../keys/keyErrors.ts";
import type { MultisigPublicKey, PublicKey } from "../keys/publicKey.ts";
import { bitAt, bitCount, bitsSetBefore } from "./bitArray.ts";
import {
  isMultiSignatureData,
  type MultiSignatureData,
  type SignatureData,
} from "./signatureData.ts";

/** Signatures that do not satisfy a threshold key; the text is the reference's. */
export class MultisignatureError extends Error {}

export interface MultisignatureCheck {
  /** The bytes signed in a mode; may throw for modes that it does not support. */
  signBytes(mode: number): Uint8Array;
  /** How one signature is checked; by default by the key itself. */
  verify?(key: PublicKey, signBytes: Uint8Array, signature: Uint8Array): boolean;
}

/**
 * Throws unless enough keys signed. Every signature given is checked, also beyond the threshold.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/crypto/keys/multisig/multisig.go
 */
export function verifyMultisignature(
  key: MultisigPublicKey,
  { bitArray, signatures }: MultiSignatureData,
  check: MultisignatureCheck,
): void {
  const size = bitCount(bitArray);
  const { threshold, publicKeys } = key;
  if (publicKeys.length !== size)
    throw new MultisignatureError(`bit array size is incorrect, expecting: ${publicKeys.length}`);
  if (signatures.length < threshold || signatures.length > size)
    throw new MultisignatureError(`signature size is incorrect ${signatures.length}`);
  const set = bitsSetBefore(bitArray, size);
  if (set < threshold)
    throw new MultisignatureError(`not enough signatures set, have ${set}, expected ${threshold}`);
  let next = 0;
  publicKeys.forEach((member, index) => {
    if (!bitAt(bitArray, index)) return;
    if (next >= signatures.length)
      throw new KeyPanic(`runtime error: index out of range [${next}] with length ${next}`);
    const data = signatures[next];
    if (data === undefined)
      throw new MultisignatureError(`improper signature data type for index ${next}`);
    verifyMember(member, index, data, check);
    next++;
  });
}

function verifyMember(
  key: PublicKey,
  index: number,
  data: SignatureData,
  check: MultisignatureCheck,
): void {
  if (isMultiSignatureData(data)) {
    if (key.kind !== "multisig")
      throw new MultisignatureError(`unable to parse pubkey of index ${index}`);
    verifyMultisignature(key, data, check);
    return;
  }
  const signBytes = check.signBytes(data.mode);
  const valid =
    check.verify?.(key, signBytes, data.signature) ?? key.verify(signBytes, data.signature);
  if (!valid) throw new MultisignatureError(`unable to verify signature at index ${index}`);
}
