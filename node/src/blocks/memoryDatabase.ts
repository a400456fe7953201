import type { Bin } from "@milkyway/bytes";
import type { Change, Database, Entry } from "./database.ts";

/** Index of the first key that is not less than `key`. */
function lowerBound(keys: readonly Bin[], key: Bin): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as Bin) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A database in memory: for tests and throw-away chains. */
export class MemoryDatabase implements Database {
  private readonly entries: Map<Bin, Uint8Array>;
  private sorted: Bin[] | undefined;

  constructor(entries: Iterable<readonly [Bin, Uint8Array]> = []) {
    this.entries = new Map(entries);
  }

  /** A database with the same entries that goes its own way. */
  copy(): MemoryDatabase {
    return new MemoryDatabase(this.entries);
  }

  get(key: Bin): Uint8Array | undefined {
    return this.entries.get(key);
  }

  *range(start: Bin, end: Bin): Iterable<Entry> {
    const { keys } = this;
    for (let i = lowerBound(keys, start); i < keys.length; i++) {
      const key = keys[i] as Bin;
      if (key >= end) return;
      yield { key, value: this.entries.get(key) as Uint8Array };
    }
  }

  last(start: Bin, end: Bin): Entry | undefined {
    const { keys } = this;
    const above = lowerBound(keys, end);
    const key = keys[above] === end ? end : keys[above - 1];
    if (key === undefined || key < start) return undefined;
    return { key, value: this.entries.get(key) as Uint8Array };
  }

  async write(changes: readonly Change[]): Promise<void> {
    for (const { key, value } of changes) {
      if (value === undefined ? this.entries.has(key) : !this.entries.has(key))
        this.sorted = undefined;
      if (value === undefined) this.entries.delete(key);
      else this.entries.set(key, value);
    }
  }

  async close(): Promise<void> {}

  private get keys(): Bin[] {
    this.sorted ??= [...this.entries.keys()].sort((a, b) => (a < b ? -1 : 1));
    return this.sorted;
  }
}
