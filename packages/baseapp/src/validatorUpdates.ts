import { bytesToBin } from "@milkyway/bytes";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";

const keyOf = ({ pubKey, power }: ValidatorUpdate) =>
  `${bytesToBin(pubKey.ed25519 ?? pubKey.secp256k1 ?? new Uint8Array(0))}/${power}`;

/** Whether two lists hold the same validators with the same powers, in any order. */
export function sameValidators(
  a: readonly ValidatorUpdate[],
  b: readonly ValidatorUpdate[],
): boolean {
  const keys = new Set(a.map(keyOf));
  return a.length === b.length && b.every((update) => keys.has(keyOf(update)));
}
