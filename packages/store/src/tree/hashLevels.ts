import { DIGEST_WORDS, HashQueue, LONGEST } from "../hashing/hashQueue.ts";
import { hashNode } from "./hashNode.ts";
import { KEY_HEADER } from "./keyBlock.ts";
import type { TreeCore } from "./treeCore.ts";

const HASH_LENGTH = 32;
/** Height, size and version at their longest. */
const MAX_HEADER = 15;

let queue: HashQueue | undefined;
/** Digests of the values of leaves, and which of them each leaf has: equal ones in a row are hashed once. */
let digests = new Int32Array(1024 * DIGEST_WORDS);
let digestOf = new Int32Array(1024);

/** Computes the hashes that are missing at and below a node: those of one height together, from the leaves upwards. */
export function hashLevels(core: TreeCore, root: number): void {
  const levels: number[][] = [];
  collect(core, root, levels);
  queue ??= new HashQueue();
  const work = new LevelHasher(core, queue);
  work.leaves(levels[0] ?? []);
  for (let height = 1; height < levels.length; height++) work.inner(levels[height] ?? []);
}

/** Dirty nodes by height. */
function collect(core: TreeCore, id: number, levels: number[][]): void {
  const { nodes } = core;
  if (!nodes.dirty(id)) return;
  const height = nodes.height(id);
  while (levels.length <= height) levels.push([]);
  (levels[height] as number[]).push(id);
  if (height === 0) return;
  collect(core, nodes.left(id), levels);
  collect(core, nodes.right(id), levels);
}

/** Number of bytes that a number takes as a varint. */
function width(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;
}

/** Writes a number as a varint; returns the place behind it. */
function uvarint(memory: Uint8Array, start: number, value: number): number {
  let [at, rest] = [start, value];
  for (; rest >= 0x80; rest >>>= 7) memory[at++] = (rest & 0x7f) | 0x80;
  memory[at++] = rest;
  return at;
}

/** Copies a part of some bytes; returns the place behind it. */
function append(
  memory: Uint8Array,
  at: number,
  bytes: Uint8Array,
  from: number,
  count: number,
): number {
  for (let i = 0; i < count; i++) memory[at + i] = bytes[from + i] as number;
  return at + count;
}

class LevelHasher {
  private readonly core: TreeCore;
  private readonly queue: HashQueue;
  private readonly memory: Uint8Array;

  constructor(core: TreeCore, queue: HashQueue) {
    this.core = core;
    this.queue = queue;
    this.memory = queue.memory;
  }

  leaves(ids: readonly number[]): void {
    const { nodes } = this.core;
    this.values(ids);
    for (let i = 0; i < ids.length; i++) {
      const leaf = ids[i] as number;
      const value = digestOf[i] as number;
      if (value < 0 || !this.leaf(leaf, value)) hashNode(this.core, leaf);
      else {
        this.queue.add(nodes.hashWords(leaf), nodes.hashWord(leaf));
        nodes.setClean(leaf);
      }
    }
    this.queue.flush();
  }

  inner(ids: readonly number[]): void {
    const { memory, queue } = this;
    const { nodes } = this.core;
    for (const id of ids) {
      const [left, right] = [nodes.left(id), nodes.right(id)];
      let at = this.header(id, 2 * (1 + HASH_LENGTH));
      memory[at++] = HASH_LENGTH;
      at = append(memory, at, nodes.hashBytes(left), nodes.hashAt(left), HASH_LENGTH);
      memory[at++] = HASH_LENGTH;
      append(memory, at, nodes.hashBytes(right), nodes.hashAt(right), HASH_LENGTH);
      queue.add(nodes.hashWords(id), nodes.hashWord(id));
      nodes.setClean(id);
    }
    queue.flush();
  }

  /** Hashes the values of leaves; those that are too long are left to `hashNode`. */
  private values(ids: readonly number[]): void {
    const { nodes, blocks } = this.core;
    if (digestOf.length < ids.length) {
      digestOf = new Int32Array(ids.length);
      digests = new Int32Array(ids.length * DIGEST_WORDS);
    }
    for (let i = 0; i < ids.length; i++) {
      const leaf = ids[i] as number;
      const length = nodes.valueLength(leaf);
      if (length > LONGEST) digestOf[i] = -1;
      else if (i > 0 && this.sameValue(ids[i - 1] as number, leaf, length))
        digestOf[i] = digestOf[i - 1] as number;
      else {
        digestOf[i] = i;
        const block = nodes.value(leaf);
        const at = this.queue.place(length);
        append(this.memory, at, blocks.chunk(block), blocks.at(block), length);
        this.queue.add(digests, i * DIGEST_WORDS);
      }
    }
    this.queue.flush();
  }

  private sameValue(one: number, other: number, length: number): boolean {
    const { nodes, blocks } = this.core;
    if (nodes.valueLength(one) !== length) return false;
    const [first, second] = [nodes.value(one), nodes.value(other)];
    const [chunk, at] = [blocks.chunk(first), blocks.at(first)];
    const [otherChunk, start] = [blocks.chunk(second), blocks.at(second)];
    for (let i = 0; i < length; i++) if (chunk[at + i] !== otherChunk[start + i]) return false;
    return true;
  }

  /** Writes the message of a leaf, unless it is too long. */
  private leaf(id: number, value: number): boolean {
    const { memory } = this;
    const { nodes, blocks } = this.core;
    const keyLength = nodes.keyLength(id);
    const rest = width(keyLength) + keyLength + 1 + HASH_LENGTH;
    if (rest > LONGEST - MAX_HEADER) return false;
    const block = nodes.key(id);
    let at = uvarint(memory, this.header(id, rest), keyLength);
    at = append(memory, at, blocks.chunk(block), blocks.at(block) + KEY_HEADER, keyLength);
    memory[at++] = HASH_LENGTH;
    for (let i = value * DIGEST_WORDS; i < (value + 1) * DIGEST_WORDS; i++) {
      const word = digests[i] as number;
      memory[at++] = word;
      memory[at++] = word >>> 8;
      memory[at++] = word >>> 16;
      memory[at++] = word >>> 24;
    }
    return true;
  }

  /**
   * Begins a message, of which so many bytes follow, with what all nodes begin with: zig-zag varints of numbers that
   * are not negative. Returns the place behind it.
   */
  private header(id: number, rest: number): number {
    const { memory, queue } = this;
    const { nodes } = this.core;
    const height = nodes.height(id) << 1;
    const size = (nodes.size(id) << 1) >>> 0;
    const stamp = (nodes.stamp(id) << 1) >>> 0;
    const at = queue.place(width(height) + width(size) + width(stamp) + rest);
    return uvarint(memory, uvarint(memory, uvarint(memory, at, height), size), stamp);
  }
}
