import { createHash } from "node:crypto";
import { type Bin, binToBytes } from "@milkyway/bytes";

/** A tree written straight from the rules, without any care for speed: what the packed one is compared with. */
export interface Leaf {
  readonly height: 0;
  readonly size: 1;
  readonly version: number;
  readonly key: Bin;
  readonly value: Uint8Array;
}

export interface Inner {
  readonly height: number;
  readonly size: number;
  readonly version: number;
  readonly key: Bin;
  readonly left: Node;
  readonly right: Node;
}

export type Node = Leaf | Inner;

function inner(version: number, key: Bin, left: Node, right: Node): Inner {
  const height = 1 + Math.max(left.height, right.height);
  return { height, size: left.size + right.size, version, key, left, right };
}

const isInner = (node: Node): node is Inner => node.height > 0;
const lean = (node: Node): number => (isInner(node) ? node.left.height - node.right.height : 0);

function rotateRight(version: number, node: Inner): Inner {
  const left = node.left as Inner;
  return inner(version, left.key, left.left, inner(version, node.key, left.right, node.right));
}

function rotateLeft(version: number, node: Inner): Inner {
  const right = node.right as Inner;
  return inner(version, right.key, inner(version, node.key, node.left, right.left), right.right);
}

function balance(version: number, node: Inner): Inner {
  if (lean(node) > 1) {
    if (lean(node.left) >= 0) return rotateRight(version, node);
    const left = rotateLeft(version, node.left as Inner);
    return rotateRight(version, inner(version, node.key, left, node.right));
  }
  if (lean(node) < -1) {
    if (lean(node.right) <= 0) return rotateLeft(version, node);
    const right = rotateRight(version, node.right as Inner);
    return rotateLeft(version, inner(version, node.key, node.left, right));
  }
  return node;
}

function insert(version: number, node: Node, leaf: Leaf): [Node, added: boolean] {
  if (!isInner(node)) {
    if (node.key === leaf.key) return [leaf, false];
    if (leaf.key < node.key) return [inner(version, node.key, leaf, node), true];
    return [inner(version, leaf.key, node, leaf), true];
  }
  const goLeft = leaf.key < node.key;
  const [child, added] = insert(version, goLeft ? node.left : node.right, leaf);
  const next = goLeft
    ? inner(version, node.key, child, node.right)
    : inner(version, node.key, node.left, child);
  return [added ? balance(version, next) : next, added];
}

function remove(
  version: number,
  node: Node,
  key: Bin,
): [Node | undefined, lifted?: Bin | undefined] {
  if (!isInner(node)) return [undefined];
  if (key < node.key) {
    const [left, lifted] = remove(version, node.left, key);
    if (left === undefined) return [node.right, node.key];
    return [balance(version, inner(version, node.key, left, node.right)), lifted];
  }
  const [right, lifted] = remove(version, node.right, key);
  if (right === undefined) return [node.left];
  return [balance(version, inner(version, lifted ?? node.key, node.left, right))];
}

function varint(n: number): number[] {
  const bytes = [];
  let rest = n;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

const sha256 = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(Uint8Array.from(part));
  return new Uint8Array(hash.digest());
};

export function hashNode(node: Node): Uint8Array {
  const header = [node.height, node.size, node.version].flatMap((n) => varint(2 * n));
  if (isInner(node)) return sha256(header, [32], hashNode(node.left), [32], hashNode(node.right));
  return sha256(header, varint(node.key.length), binToBytes(node.key), [32], sha256(node.value));
}

export class NaiveTree {
  root: Node | undefined;

  set(version: number, key: Bin, value: Uint8Array): void {
    const leaf: Leaf = { height: 0, size: 1, version, key, value };
    this.root = this.root === undefined ? leaf : insert(version, this.root, leaf)[0];
  }

  delete(version: number, key: Bin): void {
    if (this.root === undefined || !this.entries().some(([k]) => k === key)) return;
    this.root = remove(version, this.root, key)[0];
  }

  hash(): Uint8Array {
    return this.root === undefined ? sha256() : hashNode(this.root);
  }

  entries(): [Bin, Uint8Array][] {
    const walk = (node: Node): [Bin, Uint8Array][] =>
      isInner(node) ? [...walk(node.left), ...walk(node.right)] : [[node.key, node.value]];
    return this.root === undefined ? [] : walk(this.root);
  }
}
