import { ripemd160 as portable } from "@noble/hashes/legacy.js";

export function ripemd160(data: Uint8Array): Uint8Array {
  return portable(data);
}
