import { type Bin, bytesToBin } from "@milkyway/bytes";
import { StoreError } from "../storeError.ts";
import {
  type Allocate,
  moveToShared,
  powerOfTwo,
  privateWords,
  sharedWords,
  wordsOf,
} from "./chunk.ts";

const CHUNK_BITS = 20;
const CHUNK_WORDS = 1 << CHUNK_BITS;
const MASK = CHUNK_WORDS - 1;
const FIRST_WORDS = 64;
const SMALL = 256;
const MAX_CHUNKS = 2 ** (31 - CHUNK_BITS);

type Slice = (this: Uint8Array, from: number, to: number) => string;

const host = globalThis as { Buffer?: { prototype: { latin1Slice: Slice } } };
const latin1Slice = host.Buffer?.prototype.latin1Slice;

/** Words a block of so many bytes takes; large ones are rounded so that few sizes occur. */
export function blockWords(byteLength: number): number {
  const words = Math.max(1, Math.ceil(byteLength / 4));
  if (words < SMALL) return words;
  const step = 2 ** (28 - Math.clz32(words));
  return Math.ceil(words / step) * step;
}

/**
 * Keys and values as blocks of bytes in large typed arrays, named by number (word offset; 0 is no block). Freed blocks
 * are given out again for the same size.
 */
export class Blocks {
  readonly words: Int32Array[] = [new Int32Array(FIRST_WORDS)];
  readonly bytes: Uint8Array[] = [new Uint8Array((this.words[0] as Int32Array).buffer)];
  /** Words in use. */
  live = 0;
  private readonly heads = new Int32Array(SMALL);
  private readonly large = new Map<number, number[]>();
  /** Chunk that is being filled, and up to which word. */
  current = 0;
  tail = 1;
  private allocateWords: Allocate = privateWords;

  /** A block for so many bytes; at least one word. */
  allocate(byteLength: number): number {
    const words = blockWords(byteLength);
    this.live += words;
    if (words < SMALL) {
      const head = this.heads[words] as number;
      if (head !== 0) {
        this.heads[words] = this.word(head);
        return head;
      }
    } else {
      const block = this.large.get(words)?.pop();
      if (block !== undefined) return block;
      if (words > CHUNK_WORDS / 4) return this.addChunk(words) << CHUNK_BITS;
    }
    if (this.tail + words > (this.words[this.current] as Int32Array).length) this.makeRoom(words);
    const block = (this.current << CHUNK_BITS) + this.tail;
    this.tail += words;
    return block;
  }

  free(block: number, byteLength: number): void {
    const words = blockWords(byteLength);
    this.live -= words;
    if (words < SMALL) {
      (this.words[block >>> CHUNK_BITS] as Int32Array)[block & MASK] = this.heads[words] as number;
      this.heads[words] = block;
      return;
    }
    const blocks = this.large.get(words);
    if (blocks === undefined) this.large.set(words, [block]);
    else blocks.push(block);
  }

  /** The bytes a block lies in; its first is at `at(block)`. */
  chunk(block: number): Uint8Array {
    return this.bytes[block >>> CHUNK_BITS] as Uint8Array;
  }

  at(block: number): number {
    return (block & MASK) << 2;
  }

  word(block: number): number {
    return (this.words[block >>> CHUNK_BITS] as Int32Array)[block & MASK] as number;
  }

  setWord(block: number, value: number): void {
    (this.words[block >>> CHUNK_BITS] as Int32Array)[block & MASK] = value;
  }

  /** Copies bytes into a block, from its byte `offset` on. */
  write(block: number, source: Uint8Array, length: number, offset = 0): void {
    const chunk = this.chunk(block);
    const at = this.at(block) + offset;
    if (length > 64) chunk.set(length === source.length ? source : source.subarray(0, length), at);
    else for (let i = 0; i < length; i++) chunk[at + i] = source[i] as number;
  }

  /** Copies a part of some bytes into a block. */
  copy(block: number, source: Uint8Array, from: number, length: number): void {
    const chunk = this.chunk(block);
    const at = this.at(block);
    if (length > 64) chunk.set(source.subarray(from, from + length), at);
    else for (let i = 0; i < length; i++) chunk[at + i] = source[from + i] as number;
  }

  /** A copy of a block's bytes. */
  read(block: number, length: number, offset = 0): Uint8Array {
    const at = this.at(block) + offset;
    return this.chunk(block).slice(at, at + length);
  }

  /** A block's bytes as a key. */
  readBin(block: number, length: number, offset = 0): Bin {
    const at = this.at(block) + offset;
    const chunk = this.chunk(block);
    if (latin1Slice !== undefined) return latin1Slice.call(chunk, at, at + length);
    return bytesToBin(chunk.subarray(at, at + length));
  }

  /** Takes over memory that was filled without gaps. */
  restore(chunks: readonly Uint8Array[], current: number, tail: number, live: number): void {
    chunks.forEach((chunk, index) => {
      const capacity = index === 0 ? Math.max(FIRST_WORDS, powerOfTwo(tail)) : CHUNK_WORDS;
      const words = wordsOf(chunk, index === current ? capacity : chunk.length / 4);
      this.words[index] = words;
      this.bytes[index] = new Uint8Array(words.buffer);
    });
    this.current = current;
    this.tail = tail;
    this.live = live;
  }

  /** Moves the blocks, and what will be added, into memory that other threads can read. */
  share(): readonly SharedArrayBuffer[] {
    this.allocateWords = sharedWords;
    return moveToShared(this.words, this.bytes);
  }

  /** Bytes of memory taken, used or not. */
  get capacity(): number {
    return this.bytes.reduce((sum, chunk) => sum + chunk.length, 0);
  }

  private makeRoom(words: number): void {
    const first = this.words[0] as Int32Array;
    const grown = Math.min(CHUNK_WORDS, Math.max(2 * first.length, this.tail + words));
    if (this.current === 0 && this.tail + words <= grown) {
      const larger = this.allocateWords(grown);
      larger.set(first);
      this.words[0] = larger;
      this.bytes[0] = new Uint8Array(larger.buffer);
    } else {
      this.current = this.addChunk(CHUNK_WORDS);
      this.tail = 0;
    }
  }

  private addChunk(words: number): number {
    if (this.words.length === MAX_CHUNKS)
      throw new StoreError("tree: no room for more keys and values");
    const added = this.allocateWords(words);
    this.words.push(added);
    this.bytes.push(new Uint8Array(added.buffer));
    return this.words.length - 1;
  }
}
