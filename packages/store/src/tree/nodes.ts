import { CHUNK_BITS, MASK, NODE_WORDS, NodeMemory } from "./nodeMemory.ts";

const HASH_BYTE = 32;

// Fields by word. A leaf keeps its value where an inner node keeps its children.
const LEFT = 0;
const RIGHT = 1;
const VALUE = 0;
const VALUE_LENGTH = 1;
const SIZE = 2;
const STAMP = 3;
const KEY = 4;
const META = 5;
// The first eight bytes of the key: a search mostly needs no more, and stays in one cache line per level.
const LEAD = 6;
const SECOND_LEAD = 7;
const LAST_FIELD = SECOND_LEAD;

// META holds the key's length, the height and whether the hash is still to be computed.
const KEY_LENGTH = 0x1ffff;
const HEIGHT_SHIFT = 17;
const HEIGHT = 0x7f;
const DIRTY = 1 << 24;

/** A node's key as its record holds it. */
export interface NodeKey {
  readonly block: number;
  readonly length: number;
  readonly lead: number;
  readonly secondLead: number;
}

/**
 * Nodes as records in large typed arrays, named by number; 0 is no node. Records do not move, numbers of freed nodes
 * are given out again.
 */
export class Nodes extends NodeMemory {
  left(id: number): number {
    return this.field(id, LEFT);
  }

  right(id: number): number {
    return this.field(id, RIGHT);
  }

  setLeft(id: number, child: number): void {
    this.put(id, LEFT, child);
  }

  setRight(id: number, child: number): void {
    this.put(id, RIGHT, child);
  }

  /** Block of a leaf's value; 0 for the empty value. */
  value(id: number): number {
    return this.field(id, VALUE);
  }

  valueLength(id: number): number {
    return this.field(id, VALUE_LENGTH);
  }

  setValue(id: number, block: number, length: number): void {
    this.put(id, VALUE, block);
    this.put(id, VALUE_LENGTH, length);
  }

  /** Number of leaves at or below the node. */
  size(id: number): number {
    return this.field(id, SIZE);
  }

  /** Version at whose commit the node was made or last rewritten. */
  stamp(id: number): number {
    return this.field(id, STAMP);
  }

  /** Block of the key: of a leaf its own, of an inner node that of the smallest leaf on its right. */
  key(id: number): number {
    return this.field(id, KEY);
  }

  keyLength(id: number): number {
    return this.field(id, META) & KEY_LENGTH;
  }

  /** The first four bytes of the key, ordered as signed numbers are; bytes that it lacks count as zero. */
  lead(id: number): number {
    return this.field(id, LEAD);
  }

  /** The next four bytes, likewise. */
  secondLead(id: number): number {
    return this.field(id, SECOND_LEAD);
  }

  setLead(id: number, lead: number, second: number): void {
    this.put(id, LEAD, lead);
    this.put(id, SECOND_LEAD, second);
  }

  keyOf(id: number): NodeKey {
    const [block, length] = [this.key(id), this.keyLength(id)];
    return { block, length, lead: this.lead(id), secondLead: this.secondLead(id) };
  }

  setKey(id: number, { block, length, lead, secondLead }: NodeKey): void {
    this.put(id, KEY, block);
    this.put(id, META, (this.field(id, META) & ~KEY_LENGTH) | length);
    this.setLead(id, lead, secondLead);
  }

  /** 0 for a leaf. */
  height(id: number): number {
    return (this.field(id, META) >>> HEIGHT_SHIFT) & HEIGHT;
  }

  setShape(id: number, height: number, size: number): void {
    this.put(id, SIZE, size);
    const rest = this.field(id, META) & ~(HEIGHT << HEIGHT_SHIFT);
    this.put(id, META, rest | (height << HEIGHT_SHIFT));
  }

  /** Whether the node's hash is still to be computed. */
  dirty(id: number): boolean {
    return (this.field(id, META) & DIRTY) !== 0;
  }

  setDirty(id: number): void {
    this.put(id, META, this.field(id, META) | DIRTY);
  }

  setClean(id: number): void {
    this.put(id, META, this.field(id, META) & ~DIRTY);
  }

  /** A new dirty node. Children or value are to be set by the caller. */
  make(key: number, keyLength: number, height: number, size: number, stamp: number): number {
    const id = this.take();
    this.put(id, SIZE, size);
    this.put(id, STAMP, stamp);
    this.put(id, KEY, key);
    this.put(id, META, keyLength | (height << HEIGHT_SHIFT) | DIRTY);
    return id;
  }

  /** A dirty copy of a node under a new stamp. */
  copy(id: number, stamp: number): number {
    const copy = this.take();
    const from = this.words[id >>> CHUNK_BITS] as Int32Array;
    const to = this.words[copy >>> CHUNK_BITS] as Int32Array;
    const source = (id & MASK) * NODE_WORDS;
    const at = (copy & MASK) * NODE_WORDS;
    for (let i = 0; i <= LAST_FIELD; i++) to[at + i] = from[source + i] as number;
    to[at + STAMP] = stamp;
    to[at + META] = (to[at + META] as number) | DIRTY;
    return copy;
  }

  /** Appends a node of another arena, hash included, with other children (or value) and key. */
  adopt(source: Nodes, id: number, left: number, right: number, key: number): number {
    const copy = this.take();
    const from = source.words[id >>> CHUNK_BITS] as Int32Array;
    const to = this.words[copy >>> CHUNK_BITS] as Int32Array;
    const start = (id & MASK) * NODE_WORDS;
    const at = (copy & MASK) * NODE_WORDS;
    for (let i = SIZE; i < NODE_WORDS; i++) to[at + i] = from[start + i] as number;
    to[at + LEFT] = left;
    to[at + RIGHT] = right;
    to[at + KEY] = key;
    return copy;
  }

  /** The bytes a node's hash lies in, and where in them. */
  hashBytes(id: number): Uint8Array {
    return this.bytes[id >>> CHUNK_BITS] as Uint8Array;
  }

  hashAt(id: number): number {
    return (id & MASK) * NODE_WORDS * 4 + HASH_BYTE;
  }

  /** The same as words. */
  hashWords(id: number): Int32Array {
    return this.words[id >>> CHUNK_BITS] as Int32Array;
  }

  hashWord(id: number): number {
    return (id & MASK) * NODE_WORDS + HASH_BYTE / 4;
  }

  hash(id: number): Uint8Array {
    const at = this.hashAt(id);
    return this.hashBytes(id).slice(at, at + 32);
  }
}
