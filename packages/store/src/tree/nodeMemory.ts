import { StoreError } from "../storeError.ts";
import {
  type Allocate,
  moveToShared,
  powerOfTwo,
  privateWords,
  sharedWords,
  wordsOf,
} from "./chunk.ts";

export const CHUNK_BITS = 16;
const CHUNK_NODES = 1 << CHUNK_BITS;
export const MASK = CHUNK_NODES - 1;
const FIRST_NODES = 16;
const MAX_NODES = 2 ** 31 - 1;

/** A node takes 16 words of 32 bits, one cache line: eight of fields, then its hash. */
export const NODE_WORDS = 16;
/** The field in which a node that is free keeps the next one. */
const NEXT_FREE = 0;

/** Records of nodes in large typed arrays. They do not move; numbers of freed ones are given out again. */
export class NodeMemory {
  readonly words: Int32Array[] = [new Int32Array(FIRST_NODES * NODE_WORDS)];
  readonly bytes: Uint8Array[] = [new Uint8Array((this.words[0] as Int32Array).buffer)];
  /** Nodes in use. */
  live = 0;
  /** First number never given out. */
  next = 1;
  private free = 0;
  private allocateWords: Allocate = privateWords;

  /** Takes over memory that was filled from number 1 up to `next`, without gaps. */
  restore(chunks: readonly Uint8Array[], next: number): void {
    chunks.forEach((chunk, index) => {
      const capacity = index === 0 ? Math.max(FIRST_NODES, powerOfTwo(next)) : CHUNK_NODES;
      const words = wordsOf(chunk, Math.min(capacity, CHUNK_NODES) * NODE_WORDS);
      this.words[index] = words;
      this.bytes[index] = new Uint8Array(words.buffer);
    });
    this.next = next;
    this.live = next - 1;
  }

  /** Moves the records, and what will be added, into memory that other threads can read. */
  share(): readonly SharedArrayBuffer[] {
    this.allocateWords = sharedWords;
    return moveToShared(this.words, this.bytes);
  }

  /** Bytes of memory taken, used or not. */
  get capacity(): number {
    return this.bytes.reduce((sum, chunk) => sum + chunk.length, 0);
  }

  release(id: number): void {
    this.put(id, NEXT_FREE, this.free);
    this.free = id;
    this.live--;
  }

  protected field(id: number, field: number): number {
    return (this.words[id >>> CHUNK_BITS] as Int32Array)[
      (id & MASK) * NODE_WORDS + field
    ] as number;
  }

  protected put(id: number, field: number, value: number): void {
    (this.words[id >>> CHUNK_BITS] as Int32Array)[(id & MASK) * NODE_WORDS + field] = value;
  }

  protected take(): number {
    this.live++;
    const id = this.free;
    if (id !== 0) {
      this.free = this.field(id, NEXT_FREE);
      return id;
    }
    if (this.next === MAX_NODES) throw new StoreError("tree: too many nodes");
    if (this.next >>> CHUNK_BITS === this.words.length) this.addChunk(CHUNK_NODES);
    else if (
      this.words.length === 1 &&
      this.next * NODE_WORDS === (this.words[0] as Int32Array).length
    )
      this.growFirst();
    return this.next++;
  }

  private addChunk(nodes: number): void {
    const words = this.allocateWords(nodes * NODE_WORDS);
    this.words.push(words);
    this.bytes.push(new Uint8Array(words.buffer));
  }

  /** The first chunk starts small, so that small trees stay small. */
  private growFirst(): void {
    const capacity = Math.min(2 * (this.words[0] as Int32Array).length, CHUNK_NODES * NODE_WORDS);
    const words = this.allocateWords(capacity);
    words.set(this.words[0] as Int32Array);
    this.words[0] = words;
    this.bytes[0] = new Uint8Array(words.buffer);
  }
}
