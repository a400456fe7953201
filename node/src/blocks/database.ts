import type { Bin } from "@milkyway/bytes";

/** A key with its new value; without one the key is removed. */
export interface Change {
  readonly key: Bin;
  readonly value?: Uint8Array;
}

export interface Entry {
  readonly key: Bin;
  readonly value: Uint8Array;
}

/** What the store of blocks asks of a key-value store with ordered keys. */
export interface Database {
  get(key: Bin): Uint8Array | undefined;
  /** Entries from `start` up to but without `end`, ascending. */
  range(start: Bin, end: Bin): Iterable<Entry>;
  /** The last entry with a key from `start` to `end`, both included. */
  last(start: Bin, end: Bin): Entry | undefined;
  /** Makes all of the changes or none; they can be read, and are on the disk, when it resolves. */
  write(changes: readonly Change[]): Promise<void>;
  close(): Promise<void>;
}
