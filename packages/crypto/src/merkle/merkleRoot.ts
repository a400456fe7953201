import { emptyRoot, innerHash, leafHash, splitPoint } from "./merkleTree.ts";

/**
 * The root over byte slices (RFC 6962), as block headers, part sets and app hashes use it.
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1
 */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  return leaves.length === 0 ? emptyRoot() : rootOf(leaves.map(leafHash), 0, leaves.length);
}

function rootOf(hashes: readonly Uint8Array[], start: number, end: number): Uint8Array {
  if (end - start === 1) return hashes[start] as Uint8Array;
  const middle = start + splitPoint(end - start);
  return innerHash(rootOf(hashes, start, middle), rootOf(hashes, middle, end));
}
