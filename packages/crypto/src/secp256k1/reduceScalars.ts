import { fromHex, toHex } from "@milkyway/bytes";

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** The order starts with 15 bytes of 255. */
const mayReachOrder = (bytes: Uint8Array, at: number) =>
  bytes[at] === 255 && bytes[at + 1] === 255 && bytes[at + 2] === 255 && bytes[at + 3] === 255;

function reduced(scalar: Uint8Array): string {
  return (BigInt(`0x${toHex(scalar)}`) % ORDER).toString(16).padStart(64, "0");
}

/**
 * A signature `r || s` with both numbers modulo the order of the group. The reference reduces them and goes on, where
 * libraries refuse them.
 */
export function reduceScalars(signature: Uint8Array): Uint8Array {
  if (!mayReachOrder(signature, 0) && !mayReachOrder(signature, 32)) return signature;
  return fromHex(reduced(signature.subarray(0, 32)) + reduced(signature.subarray(32)));
}
