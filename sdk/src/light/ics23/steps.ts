/** The two kinds of trees whose proofs a query answers: IAVL within a store, the simple Merkle tree over all stores. */
import {
  type ExistenceProof,
  HashOp,
  type InnerOp,
  LengthOp,
} from "@milkyway/codec/gen/cosmos/ics23/v1";
import { ProofError } from "./proofError.ts";

/** Which of the two children of a node a step comes from. */
export type Side = "left" | "right";

/** How the nodes of a kind of tree are written. */
export interface TreeKind {
  /** Throws unless a leaf's prefix is that of a leaf. */
  checkLeaf(prefix: Uint8Array): void;
  /** The child that a step comes from; throws unless the step is that of an inner node. */
  sideOf(step: InnerOp): Side;
}

const HASH_SIZE = 32;

function refuse(what: string): never {
  throw new ProofError(what);
}

/** Reads a signed varint as IAVL writes it; returns the value and where it ends. */
function varint(
  bytes: Uint8Array,
  start: number,
): { readonly value: bigint; readonly end: number } {
  let value = 0n;
  for (let at = start, shift = 0n; at < bytes.length && shift < 70n; at++, shift += 7n) {
    const byte = bytes[at] as number;
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) return { value: value & 1n ? -((value + 1n) >> 1n) : value >> 1n, end: at + 1 };
  }
  return refuse("the proof has a node without height, size and version");
}

/** Height of a node of IAVL, and what follows its height, size and version. */
function nodeHead(prefix: Uint8Array): { readonly height: bigint; readonly rest: Uint8Array } {
  const height = varint(prefix, 0);
  const size = varint(prefix, height.end);
  const version = varint(prefix, size.end);
  if (height.value < 0n || size.value < 0n || version.value < 0n)
    refuse("the proof has a node with a negative height, size or version");
  return { height: height.value, rest: prefix.subarray(version.end) };
}

function isLength(byte: number | undefined): boolean {
  return byte === HASH_SIZE;
}

/** `height size version 32 | left | 32 | right` for inner nodes, with signed varints. */
export const IAVL: TreeKind = {
  checkLeaf(prefix) {
    const { height, rest } = nodeHead(prefix);
    if (height !== 0n || rest.length > 0) refuse("the proof begins with what is no leaf");
  },
  sideOf({ prefix, suffix }) {
    const { height, rest } = nodeHead(prefix);
    if (height === 0n || !isLength(rest[0])) refuse("the proof has a step that is no inner node");
    if (rest.length === 1 && suffix.length === HASH_SIZE + 1 && isLength(suffix[0])) return "left";
    if (rest.length === HASH_SIZE + 2 && isLength(rest[HASH_SIZE + 1]) && suffix.length === 0)
      return "right";
    return refuse("the proof has a step of another size than inner nodes");
  },
};

/** `1 | left | right` for inner nodes. */
export const SIMPLE: TreeKind = {
  checkLeaf(prefix) {
    if (prefix.length !== 1 || prefix[0] !== 0) refuse("the proof begins with what is no leaf");
  },
  sideOf({ prefix, suffix }) {
    if (prefix[0] !== 1) refuse("the proof has a step that is no inner node");
    if (prefix.length === 1 && suffix.length === HASH_SIZE) return "left";
    if (prefix.length === HASH_SIZE + 1 && suffix.length === 0) return "right";
    return refuse("the proof has a step of another size than inner nodes");
  },
};

/** The sides of each step from the leaf up. Throws unless every operation is one of the kind of tree. */
export function checkSteps(kind: TreeKind, { leaf, path }: ExistenceProof): readonly Side[] {
  if (
    leaf === undefined ||
    leaf.hash !== HashOp.SHA256 ||
    leaf.prehashKey !== HashOp.NO_HASH ||
    leaf.prehashValue !== HashOp.SHA256 ||
    leaf.length !== LengthOp.VAR_PROTO
  )
    return refuse("the proof hashes its leaf in another way than the chain");
  kind.checkLeaf(leaf.prefix);
  return path.map((step) =>
    step.hash === HashOp.SHA256 ? kind.sideOf(step) : refuse("the proof uses another hash"),
  );
}
