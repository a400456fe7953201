import { equalBytes } from "@milkyway/bytes";
import { emptyRoot, innerHash, leafHash, splitPoint } from "./merkleTree.ts";

/** That a leaf stands at an index below a root; `aunts` are the sibling hashes from the leaf up. */
export interface MerkleProof {
  readonly total: number;
  readonly index: number;
  readonly leafHash: Uint8Array;
  readonly aunts: readonly Uint8Array[];
}

/** The root over byte slices and a proof for each of them. */
export function merkleProofs(leaves: readonly Uint8Array[]): {
  readonly root: Uint8Array;
  readonly proofs: readonly MerkleProof[];
} {
  const hashes = leaves.map(leafHash);
  const trails: Uint8Array[][] = hashes.map(() => []);
  const root = hashes.length === 0 ? emptyRoot() : climb(hashes, trails, 0, hashes.length);
  const proofs = hashes.map((hash, index) => ({
    total: hashes.length,
    index,
    leafHash: hash,
    aunts: trails[index] as Uint8Array[],
  }));
  return { root, proofs };
}

function climb(
  hashes: readonly Uint8Array[],
  trails: readonly Uint8Array[][],
  start: number,
  end: number,
): Uint8Array {
  if (end - start === 1) return hashes[start] as Uint8Array;
  const middle = start + splitPoint(end - start);
  const left = climb(hashes, trails, start, middle);
  const right = climb(hashes, trails, middle, end);
  for (let i = start; i < end; i++) trails[i]?.push(i < middle ? right : left);
  return innerHash(left, right);
}

const MAX_AUNTS = 100;

/** Whether a proof, which may come from anyone, leads from the leaf to the root. */
export function verifyMerkleProof(
  { total, index, leafHash: hash, aunts }: MerkleProof,
  root: Uint8Array,
  leaf: Uint8Array,
): boolean {
  if (!Number.isSafeInteger(total) || !Number.isSafeInteger(index)) return false;
  if (aunts.length > MAX_AUNTS || aunts.some((aunt) => aunt.length !== 32)) return false;
  if (!equalBytes(hash, leafHash(leaf))) return false;
  const computed = rootFrom(index, total, hash, aunts);
  return computed !== undefined && equalBytes(computed, root);
}

function rootFrom(
  index: number,
  total: number,
  hash: Uint8Array,
  aunts: readonly Uint8Array[],
): Uint8Array | undefined {
  if (index < 0 || index >= total) return undefined;
  if (total === 1) return aunts.length === 0 ? hash : undefined;
  const aunt = aunts.at(-1);
  if (aunt === undefined) return undefined;
  const split = splitPoint(total);
  const inLeft = index < split;
  const below = inLeft
    ? rootFrom(index, split, hash, aunts.slice(0, -1))
    : rootFrom(index - split, total - split, hash, aunts.slice(0, -1));
  if (below === undefined) return undefined;
  return inLeft ? innerHash(below, aunt) : innerHash(aunt, below);
}
