import type { Bin } from "@milkyway/bytes";
import type { Changes } from "./changes.ts";
import type { Cursor } from "./kv.ts";
import { inKeyOrder } from "./sortKeys.ts";

/** Stands for a deleted entry wherever entries of a branch are kept. */
export const DELETED = new Uint8Array(0);

const CHUNK = 128;

interface Chunk {
  readonly keys: Bin[];
  readonly values: Uint8Array[];
  /** Snapshot count when the chunk was made: it may be changed in place until the next snapshot. */
  readonly epoch: number;
}

/**
 * Entries in key order that can be read as of an earlier moment: chunks which an open cursor may still see are copied
 * before they are changed.
 */
export class SortedEntries {
  private chunks: Chunk[] = [];
  private epoch = 0;
  private tableEpoch = 0;

  constructor(entries: ReadonlyMap<Bin, Uint8Array>) {
    const { keys, values } = inKeyOrder(entries);
    for (let from = 0; from < keys.length; from += CHUNK) {
      const to = from + CHUNK;
      this.chunks.push({ keys: keys.slice(from, to), values: values.slice(from, to), epoch: 0 });
    }
  }

  put(key: Bin, value: Uint8Array): void {
    const chunk = this.writable(Math.max(0, chunkOf(this.chunks, key)));
    const at = firstNotBelow(chunk.keys, key);
    if (chunk.keys[at] === key) {
      chunk.values[at] = value;
      return;
    }
    chunk.keys.splice(at, 0, key);
    chunk.values.splice(at, 0, value);
    if (chunk.keys.length > 2 * CHUNK) this.split(chunk);
  }

  /** Entries with `start <= key < end` as they are now, deleted ones included. */
  cursor(start: Bin, end: Bin | undefined, reverse: boolean): EntryCursor {
    this.epoch++;
    return new EntryCursor(this.chunks, start, end, reverse);
  }

  /** All entries as they are now. */
  changes(): Changes {
    const keys: Bin[] = [];
    const values: (Uint8Array | undefined)[] = [];
    for (const chunk of this.chunks)
      for (let i = 0; i < chunk.keys.length; i++) {
        keys.push(chunk.keys[i] as Bin);
        values.push(chunk.values[i] === DELETED ? undefined : chunk.values[i]);
      }
    return { keys, values };
  }

  private writable(index: number): Chunk {
    if (this.tableEpoch !== this.epoch) {
      this.chunks = this.chunks.slice();
      this.tableEpoch = this.epoch;
    }
    const chunk = this.chunks[index];
    if (chunk !== undefined && chunk.epoch === this.epoch) return chunk;
    const keys = chunk === undefined ? [] : chunk.keys.slice();
    const values = chunk === undefined ? [] : chunk.values.slice();
    const copy = { keys, values, epoch: this.epoch };
    this.chunks[index] = copy;
    return copy;
  }

  private split(chunk: Chunk): void {
    const keys = chunk.keys.splice(CHUNK);
    const values = chunk.values.splice(CHUNK);
    this.chunks.splice(this.chunks.indexOf(chunk) + 1, 0, { keys, values, epoch: this.epoch });
  }
}

/** Index of the last chunk that begins at or below the key; -1 when the key is below all. */
function chunkOf(chunks: readonly Chunk[], key: Bin): number {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (((chunks[middle] as Chunk).keys[0] as Bin) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function firstNotBelow(keys: readonly Bin[], key: Bin): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as Bin) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Walks a range of sorted entries, deleted ones included. */
export class EntryCursor implements Cursor {
  valid = false;
  key: Bin = "";
  value: Uint8Array = DELETED;
  private readonly chunks: readonly Chunk[];
  private readonly start: Bin;
  private readonly end: Bin | undefined;
  private readonly step: 1 | -1;
  private chunk: number;
  private at: number;

  constructor(chunks: readonly Chunk[], start: Bin, end: Bin | undefined, reverse: boolean) {
    this.chunks = chunks;
    this.start = start;
    this.end = end;
    this.step = reverse ? -1 : 1;
    if (reverse && end === undefined) {
      this.chunk = chunks.length - 1;
      this.at = (chunks[this.chunk]?.keys.length ?? 0) - 1;
    } else {
      const bound = reverse ? (end as Bin) : start;
      this.chunk = Math.max(0, chunkOf(chunks, bound));
      this.at = firstNotBelow(chunks[this.chunk]?.keys ?? [], bound) - (reverse ? 1 : 0);
    }
    this.settle();
  }

  next(): void {
    this.at += this.step;
    this.settle();
  }

  private settle(): void {
    let chunk = this.chunks[this.chunk];
    if (chunk !== undefined && (this.at < 0 || this.at >= chunk.keys.length)) {
      this.chunk += this.step;
      chunk = this.chunks[this.chunk];
      this.at = this.step > 0 || chunk === undefined ? 0 : chunk.keys.length - 1;
    }
    this.valid = chunk !== undefined;
    if (chunk === undefined) return;
    this.key = chunk.keys[this.at] as Bin;
    this.value = chunk.values[this.at] as Uint8Array;
    this.valid =
      this.step > 0 ? this.end === undefined || this.key < this.end : this.key >= this.start;
  }
}
