/** Whole numbers in the binary form that Go gives `big.Int`. @see https://pkg.go.dev/math/big#Int.GobEncode */
import { fromHex, toHex } from "@milkyway/bytes";
import { plainError } from "@milkyway/core";

const VERSION = 1;

/** One byte of version and sign (2 or 3), then the magnitude, most significant byte first, without padding. */
export function encodeGoBigInt(value: bigint): Uint8Array {
  const negative = value < 0n;
  const hex = value === 0n ? "" : (negative ? -value : value).toString(16);
  const magnitude = fromHex(hex.length % 2 === 1 ? `0${hex}` : hex);
  const bytes = new Uint8Array(1 + magnitude.length);
  bytes[0] = VERSION * 2 + (negative ? 1 : 0);
  bytes.set(magnitude, 1);
  return bytes;
}

/** Reads such a number; nothing at all is zero. Throws on another version. */
export function decodeGoBigInt(bytes: Uint8Array): bigint {
  const [head] = bytes;
  if (head === undefined) return 0n;
  if (head >> 1 !== VERSION)
    throw plainError(`Int.GobDecode: encoding version ${head >> 1} not supported`);
  const magnitude = BigInt(`0x0${toHex(bytes.subarray(1))}`);
  return (head & 1) === 1 ? -magnitude : magnitude;
}
