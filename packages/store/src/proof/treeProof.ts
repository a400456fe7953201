import { type Bin, binToBytes, concatBytes } from "@milkyway/bytes";
import {
  type CommitmentProof,
  type ExistenceProof,
  HashOp,
  type InnerOp,
  type LeafOp,
  LengthOp,
} from "@milkyway/codec/gen/cosmos/ics23/v1";
import type { TreeCore } from "../tree/treeCore.ts";

/** The leaf operation both kinds of tree share, apart from the prefix. */
export function leafOp(prefix: Uint8Array): LeafOp {
  return {
    hash: HashOp.SHA256,
    prehashKey: HashOp.NO_HASH,
    prehashValue: HashOp.SHA256,
    length: LengthOp.VAR_PROTO,
    prefix,
  };
}

/** The proof in the envelope clients expect. */
export function commitmentProof(proof: Partial<CommitmentProof>): CommitmentProof {
  return {
    exist: undefined,
    nonexist: undefined,
    batch: undefined,
    compressed: undefined,
    ...proof,
  };
}

function zigzag(n: number): number[] {
  const bytes: number[] = [];
  let rest = 2 * n;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

function header({ nodes }: TreeCore, id: number): Uint8Array {
  const fields = [nodes.height(id), nodes.size(id), nodes.stamp(id)];
  return Uint8Array.from(fields.flatMap(zigzag));
}

const LENGTH = Uint8Array.of(32);

/** The step from a child to its parent. */
function innerOp(core: TreeCore, parent: number, wentLeft: boolean): InnerOp {
  const { nodes } = core;
  const before = header(core, parent);
  if (wentLeft) {
    const suffix = concatBytes(LENGTH, nodes.hash(nodes.right(parent)));
    return { hash: HashOp.SHA256, prefix: concatBytes(before, LENGTH), suffix };
  }
  const prefix = concatBytes(before, LENGTH, nodes.hash(nodes.left(parent)), LENGTH);
  return { hash: HashOp.SHA256, prefix, suffix: new Uint8Array(0) };
}

/** Existence of the leaf at an index counted from the smallest key. */
function existence(core: TreeCore, root: number, index: number): ExistenceProof {
  const { nodes } = core;
  const path: InnerOp[] = [];
  let [id, rest] = [root, index];
  while (nodes.height(id) !== 0) {
    const left = nodes.left(id);
    const wentLeft = rest < nodes.size(left);
    path.unshift(innerOp(core, id, wentLeft));
    if (!wentLeft) rest -= nodes.size(left);
    id = wentLeft ? left : nodes.right(id);
  }
  return { key: core.keyBytes(id), value: core.value(id), leaf: leafOp(header(core, id)), path };
}

/** How many keys come before the key, and whether it is there. */
function rank(core: TreeCore, root: number, key: Bin): { index: number; found: boolean } {
  if (root === 0) return { index: 0, found: false };
  const { nodes } = core;
  core.seek(key);
  let [id, index] = [root, 0];
  while (nodes.height(id) !== 0) {
    const goLeft = core.compare(id) < 0;
    if (!goLeft) index += nodes.size(nodes.left(id));
    id = goLeft ? nodes.left(id) : nodes.right(id);
  }
  const order = core.compare(id);
  return { index: order > 0 ? index + 1 : index, found: order === 0 };
}

/** Proves that a key is in a tree, with its value, or that its neighbours leave no room for it. */
export function treeProof(core: TreeCore, root: number, key: Bin): CommitmentProof {
  const { index, found } = rank(core, root, key);
  if (found) return commitmentProof({ exist: existence(core, root, index) });
  const size = root === 0 ? 0 : core.nodes.size(root);
  const left = index === 0 ? undefined : existence(core, root, index - 1);
  const right = index === size ? undefined : existence(core, root, index);
  return commitmentProof({ nonexist: { key: binToBytes(key), left, right } });
}
