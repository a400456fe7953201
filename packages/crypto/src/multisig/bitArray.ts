import { CompactBitArray } from "@milkyway/codec/gen/cosmos/crypto/multisig/v1beta1";
import { KeyPanic } from "../keys/keyErrors.ts";

/** An array of `count` bits that are all unset. */
export function createBitArray(count: number): CompactBitArray {
  return { extraBitsStored: count % 8, elems: new Uint8Array(Math.ceil(count / 8)) };
}

/** How many bits the array says it has; for arrays made by others that need not be what it holds. */
export function bitCount(bits: CompactBitArray | undefined): number {
  if (bits === undefined) return 0;
  const { extraBitsStored: extra, elems } = bits;
  return extra === 0 ? elems.length * 8 : (elems.length - 1) * 8 + extra;
}

/** Whether a bit is set: bits run from the highest of each byte down. */
export function bitAt(bits: CompactBitArray | undefined, index: number): boolean {
  if (bits === undefined || index >= bitCount(bits)) return false;
  const byte = bits.elems[index >> 3];
  if (byte === undefined)
    throw new KeyPanic(
      `runtime error: index out of range [${index >> 3}] with length ${bits.elems.length}`,
    );
  return (byte & (0x80 >> (index & 7))) !== 0;
}

/** How many bits before `index` are set. */
export function bitsSetBefore(bits: CompactBitArray | undefined, index: number): number {
  let count = 0;
  for (let i = 0; i < index; i++) if (bitAt(bits, i)) count++;
  return count;
}

/** The array with one bit more set; an index beyond the end changes nothing. */
export function withBit(bits: CompactBitArray, index: number): CompactBitArray {
  if (index >= bitCount(bits)) return bits;
  const elems = bits.elems.slice();
  elems[index >> 3] = (elems[index >> 3] as number) | (0x80 >> (index & 7));
  return CompactBitArray.create({ ...bits, elems });
}
