import { sha256 } from "@milkyway/crypto";

const DISAMBIGUATION = 3;
const PREFIX = 4;

/**
 * The four bytes that stand for a registered name.
 * @see https://github.com/tendermint/go-amino/blob/v0.16.0/codec.go nameToDisfix
 */
export function aminoPrefix(name: string): Uint8Array {
  const hash = sha256(Buffer.from(name));
  const afterZeros = (at: number) => {
    let next = at;
    while (hash[next] === 0) next++;
    return next;
  };
  const at = afterZeros(afterZeros(0) + DISAMBIGUATION);
  return hash.slice(at, at + PREFIX);
}
