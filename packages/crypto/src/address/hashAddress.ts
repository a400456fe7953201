import { type Bin, binToBytes } from "@milkyway/bytes";
import { sha256Bin } from "../hash/sha256.ts";

/**
 * The address of 32 bytes for a key within a type of addresses: `SHA-256(SHA-256(type) || key)`.
 * @see https://github.com/cosmos/cosmos-sdk/blob/main/docs/architecture/adr-028-public-key-addresses.md
 */
export function hashAddress(type: Bin, key: Bin): Bin {
  return sha256Bin(binToBytes(sha256Bin(binToBytes(type)) + key));
}
