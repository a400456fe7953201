import { compareBytes, concatBytes, equalBytes } from "@milkyway/bytes";
import { Writer } from "@milkyway/codec";
import type { CommitmentProof, ExistenceProof, InnerOp } from "@milkyway/codec/gen/cosmos/ics23/v1";
import { sha256 } from "@milkyway/crypto";
import { ProofError } from "./proofError.ts";
import { checkSteps, type Side, type TreeKind } from "./steps.ts";

function withLength(bytes: Uint8Array): Uint8Array {
  const writer = new Writer(bytes.length + 5);
  writer.lengthPrefixed(bytes);
  return writer.finish();
}

/**
 * The root that a proof of existence leads to. Values may be empty, other than in ICS-23: sets of keys are stored so, and
 * a value cannot be taken for anything else, because it is hashed before.
 */
function rootOf(kind: TreeKind, proof: ExistenceProof): Uint8Array {
  const { key, value, leaf, path } = proof;
  checkSteps(kind, proof);
  if (key.length === 0 || leaf === undefined) throw new ProofError("the proof is of no key");
  const start = sha256(concatBytes(leaf.prefix, withLength(key), withLength(sha256(value))));
  return path.reduce((child, step) => sha256(concatBytes(step.prefix, child, step.suffix)), start);
}

function checkRoot(kind: TreeKind, proof: ExistenceProof, root: Uint8Array): void {
  if (!equalBytes(rootOf(kind, proof), root))
    throw new ProofError("the proof leads to another root than the one that is trusted");
}

/** Throws `ProofError` unless a proof shows that a tree with a root has a value at a key. */
export function verifyExistence(
  kind: TreeKind,
  { exist }: CommitmentProof,
  root: Uint8Array,
  key: Uint8Array,
  value: Uint8Array,
): void {
  if (exist === undefined) throw new ProofError("the proof does not show that anything exists");
  if (!equalBytes(exist.key, key) || !equalBytes(exist.value, value))
    throw new ProofError("the proof is of another key or another value");
  checkRoot(kind, exist, root);
}

/** Throws `ProofError` unless a proof shows that a tree with a root has nothing at a key. */
export function verifyAbsence(
  kind: TreeKind,
  { nonexist }: CommitmentProof,
  root: Uint8Array,
  key: Uint8Array,
): void {
  const { left, right } = nonexist ?? {};
  if (left === undefined && right === undefined)
    throw new ProofError("the proof does not show that anything is absent");
  for (const neighbour of [left, right])
    if (neighbour !== undefined) checkRoot(kind, neighbour, root);
  if (left !== undefined && compareBytes(left.key, key) >= 0)
    throw new ProofError("the left neighbour in the proof is not before the key");
  if (right !== undefined && compareBytes(right.key, key) <= 0)
    throw new ProofError("the right neighbour in the proof is not after the key");
  if (!areNeighbours(kind, left, right))
    throw new ProofError("the proof leaves room between the neighbours of the key");
}

const sidesOf = (kind: TreeKind, proof: ExistenceProof): Side[] => [...checkSteps(kind, proof)];
const isAll = (sides: readonly Side[], side: Side): boolean => sides.every((each) => each === side);

/** Whether no leaf is between two, or beyond the only one. */
function areNeighbours(
  kind: TreeKind,
  left: ExistenceProof | undefined,
  right: ExistenceProof | undefined,
): boolean {
  if (left === undefined) return right !== undefined && isAll(sidesOf(kind, right), "left");
  if (right === undefined) return isAll(sidesOf(kind, left), "right");
  const [ofLeft, ofRight] = [sidesOf(kind, left), sidesOf(kind, right)];
  let shared = 0;
  while (isSameStep(left.path.at(-1 - shared), right.path.at(-1 - shared))) shared++;
  const [below, above] = [ofLeft.length - shared - 1, ofRight.length - shared - 1];
  return (
    ofLeft[below] === "left" &&
    ofRight[above] === "right" &&
    isAll(ofLeft.slice(0, below), "right") &&
    isAll(ofRight.slice(0, above), "left")
  );
}

function isSameStep(a: InnerOp | undefined, b: InnerOp | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return equalBytes(a.prefix, b.prefix) && equalBytes(a.suffix, b.suffix);
}
