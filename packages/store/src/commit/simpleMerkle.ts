import { binToBytes, concatBytes } from "@milkyway/bytes";
import { sha256 } from "../sha256.ts";
import { EMPTY_HASH } from "../tree/hash.ts";

/** How one leaf hash leads to the root: neighbours from the leaf upwards, with the side they stand on. */
export type SimplePath = readonly { readonly side: "left" | "right"; readonly hash: Uint8Array }[];

/** Leaf hash of a named store in the tree over all stores. */
export function storeLeaf(name: string, root: Uint8Array): Uint8Array {
  const bytes = binToBytes(name);
  return sha256(
    concatBytes(Uint8Array.of(0, bytes.length), bytes, Uint8Array.of(32), sha256(root)),
  );
}

/** The largest power of two below the count: how many leaves go to the left. */
function splitPoint(count: number): number {
  return 2 ** (31 - Math.clz32(count - 1));
}

function inner(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concatBytes(Uint8Array.of(1), left, right));
}

/** Root of an RFC 6962 tree over leaf hashes. */
export function simpleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return EMPTY_HASH.slice();
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  const split = splitPoint(leaves.length);
  return inner(simpleRoot(leaves.slice(0, split)), simpleRoot(leaves.slice(split)));
}

/** The way from a leaf to the root. */
export function simplePath(leaves: readonly Uint8Array[], index: number): SimplePath {
  if (leaves.length <= 1) return [];
  const split = splitPoint(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...simplePath(left, index), { side: "right", hash: simpleRoot(right) }]
    : [...simplePath(right, index - split), { side: "left", hash: simpleRoot(left) }];
}
