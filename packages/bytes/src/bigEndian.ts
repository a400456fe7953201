import type { Bin } from "./bin.ts";

/** Four bytes, most significant first. */
export function u32ToBin(value: number): Bin {
  return String.fromCharCode(
    (value >>> 24) & 255,
    (value >>> 16) & 255,
    (value >>> 8) & 255,
    value & 255,
  );
}

export function binToU32(bin: Bin, at = 0): number {
  return (
    ((bin.charCodeAt(at) << 24) |
      (bin.charCodeAt(at + 1) << 16) |
      (bin.charCodeAt(at + 2) << 8) |
      bin.charCodeAt(at + 3)) >>>
    0
  );
}

/** Eight bytes, most significant first; the value is taken modulo 2^64. */
export function u64ToBin(value: bigint): Bin {
  if (value >= 0n && value < 0x100000000n) return `\0\0\0\0${u32ToBin(Number(value))}`;
  const wrapped = BigInt.asUintN(64, value);
  return u32ToBin(Number(wrapped >> 32n)) + u32ToBin(Number(wrapped & 0xffffffffn));
}

export function binToU64(bin: Bin, at = 0): bigint {
  return (BigInt(binToU32(bin, at)) << 32n) | BigInt(binToU32(bin, at + 4));
}
