import { type Bin, binToBytes } from "@milkyway/bytes";
import { hashAddress } from "./hashAddress.ts";
import { truncatedHash } from "./truncatedHash.ts";

/**
 * The address of a module (20 bytes), or of one of its derived accounts (32 bytes) when derivation keys are given.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/types/address/hash.go
 */
export function moduleAddress(name: Bin, ...derivationKeys: readonly Bin[]): Bin {
  const [first, ...rest] = derivationKeys;
  if (first === undefined) return truncatedHash(binToBytes(name));
  return rest.reduce(hashAddress, hashAddress("module", `${name}\0${first}`));
}
