import { type Bin, bytesToBin } from "@milkyway/bytes";

/** What the keys of a collection begin with: one byte, text, or bytes. */
export type Prefix = number | Bin | Uint8Array;

export function toPrefix(prefix: Prefix): Bin {
  if (typeof prefix === "number") return String.fromCharCode(prefix);
  return typeof prefix === "string" ? prefix : bytesToBin(prefix);
}
