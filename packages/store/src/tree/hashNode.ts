import { sha256Into } from "../sha256.ts";
import { KEY_HEADER } from "./keyBlock.ts";
import type { TreeCore } from "./treeCore.ts";

const HASH_LENGTH = 32;
/** Longest value that is copied out before it is hashed; longer ones are hashed where they lie. */
const COPIED = 1024;

const SMALL_PREIMAGE = 2048;

let preimage = new Uint8Array(SMALL_PREIMAGE);
/** Views of the pre-image by length: the native hash takes a view, and making one costs as much as a short hash. */
let views: (Uint8Array | undefined)[] = [];
let length = 0;
const digest = new Uint8Array(HASH_LENGTH);

function view(): Uint8Array {
  if (length > SMALL_PREIMAGE) return preimage.subarray(0, length);
  views[length] ??= preimage.subarray(0, length);
  return views[length] as Uint8Array;
}

function startPreimage(capacity: number): void {
  length = 0;
  if (capacity <= preimage.length) return;
  preimage = new Uint8Array(capacity);
  views = [];
}

function uvarint(value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) preimage[length++] = (rest & 0x7f) | 0x80;
  preimage[length++] = rest;
}

function header(core: TreeCore, id: number): void {
  const { nodes } = core;
  // Zig-zag varints of numbers that are not negative.
  uvarint(nodes.height(id) << 1);
  uvarint((nodes.size(id) << 1) >>> 0);
  uvarint((nodes.stamp(id) << 1) >>> 0);
}

function append(bytes: Uint8Array, at: number, count: number): void {
  if (count > 64) preimage.set(bytes.subarray(at, at + count), length);
  else for (let i = 0; i < count; i++) preimage[length + i] = bytes[at + i] as number;
  length += count;
}

function hashValue(core: TreeCore, leaf: number): void {
  const { nodes, blocks } = core;
  const block = nodes.value(leaf);
  const size = nodes.valueLength(leaf);
  const chunk = blocks.chunk(block);
  const at = blocks.at(block);
  if (size > COPIED) {
    sha256Into(chunk.subarray(at, at + size), digest, 0);
    return;
  }
  startPreimage(size);
  append(chunk, at, size);
  sha256Into(view(), digest, 0);
}

function hashLeaf(core: TreeCore, leaf: number): void {
  const { nodes, blocks } = core;
  hashValue(core, leaf);
  const keyLength = nodes.keyLength(leaf);
  startPreimage(keyLength + 64);
  header(core, leaf);
  uvarint(keyLength);
  const block = nodes.key(leaf);
  append(blocks.chunk(block), blocks.at(block) + KEY_HEADER, keyLength);
  preimage[length++] = HASH_LENGTH;
  append(digest, 0, HASH_LENGTH);
}

function hashInner(core: TreeCore, id: number): void {
  const { nodes } = core;
  const left = nodes.left(id);
  const right = nodes.right(id);
  startPreimage(128);
  header(core, id);
  preimage[length++] = HASH_LENGTH;
  append(nodes.hashBytes(left), nodes.hashAt(left), HASH_LENGTH);
  preimage[length++] = HASH_LENGTH;
  append(nodes.hashBytes(right), nodes.hashAt(right), HASH_LENGTH);
}

/** Computes the hash of a node whose children have theirs. */
export function hashNode(core: TreeCore, id: number): void {
  const { nodes } = core;
  if (nodes.height(id) === 0) hashLeaf(core, id);
  else hashInner(core, id);
  sha256Into(view(), nodes.hashBytes(id), nodes.hashAt(id));
  nodes.setClean(id);
}
