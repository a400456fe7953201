import { concatBytes } from "@milkyway/bytes";
import type { Part, PartSetHeader } from "@milkyway/codec/gen/tendermint/types";
import { CometError } from "@milkyway/comet";
import { merkleProofs, merkleRoot, verifyMerkleProof } from "@milkyway/crypto";

/** Bytes of every part of a block but the last. */
export const PART_SIZE = 65_536;

function split(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += PART_SIZE)
    parts.push(bytes.subarray(at, at + PART_SIZE));
  return parts;
}

/** Number of parts of an encoded block and the Merkle root over them. */
export function partSetHeader(bytes: Uint8Array): PartSetHeader {
  const parts = split(bytes);
  return { total: parts.length, hash: merkleRoot(parts) };
}

/** The parts of an encoded block, each with the proof that it belongs to the set. */
export function makeParts(bytes: Uint8Array): readonly Part[] {
  const parts = split(bytes);
  return merkleProofs(parts).proofs.map(({ total, index, leafHash, aunts }) => ({
    index,
    bytes: parts[index] as Uint8Array,
    proof: { total: BigInt(total), index: BigInt(index), leafHash, aunts },
  }));
}

/** Whether a part, which may come from anyone, belongs to a set. */
export function verifyPart(header: PartSetHeader, { index, bytes, proof }: Part): boolean {
  const [total, place] = [Number(proof.total), Number(proof.index)];
  if (total !== header.total || place !== index || bytes.length > PART_SIZE) return false;
  const { leafHash, aunts } = proof;
  return verifyMerkleProof({ total, index, leafHash, aunts }, header.hash, bytes);
}

/** The encoded block that the parts of a set make up, given in any order. */
export function joinParts(header: PartSetHeader, parts: readonly Part[]): Uint8Array {
  const ordered = new Map(parts.map((part) => [part.index, part]));
  const found: Uint8Array[] = [];
  for (let index = 0; index < header.total; index++) {
    const part = ordered.get(index);
    if (part === undefined || !verifyPart(header, part))
      throw new CometError(`part ${index} of ${header.total} is missing or wrong`);
    found.push(part.bytes);
  }
  return concatBytes(...found);
}
