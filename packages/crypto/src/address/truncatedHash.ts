import type { Bin } from "@milkyway/bytes";
import { sha256Bin } from "../hash/sha256.ts";

/** The first 20 bytes of SHA-256: addresses of validators, modules and threshold keys. */
export function truncatedHash(data: Uint8Array): Bin {
  return sha256Bin(data).slice(0, 20);
}
