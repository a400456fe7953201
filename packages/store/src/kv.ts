import type { Bin } from "@milkyway/bytes";

/** A position in a range of entries, ordered by key. It sees the store as it was when it was opened. */
export interface Cursor {
  readonly valid: boolean;
  /** Key of the entry under the cursor; only while `valid`. */
  readonly key: Bin;
  /** Value of the entry under the cursor; only while `valid`. */
  readonly value: Uint8Array;
  next(): void;
}

/** Entries under keys in byte order. Values are never changed in place, so a value may be held and shared. */
export interface KVReader {
  get(key: Bin): Uint8Array | undefined;
  has(key: Bin): boolean;
  /** Entries with `start <= key < end` (to the last one without `end`), from the far end when `reverse`. */
  iterate(start: Bin, end: Bin | undefined, reverse?: boolean): Cursor;
}

export interface KVStore extends KVReader {
  set(key: Bin, value: Uint8Array): void;
  delete(key: Bin): void;
}
