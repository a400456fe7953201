import type { Bin } from "@milkyway/bytes";
import type { Changes } from "../changes.ts";
import type { Cursor, KVReader } from "../kv.ts";

const ABSENT = new Uint8Array(0);
const LARGEST_VALUE = 4096;

/**
 * Remembers what was read or written last, across blocks. Entries live in two generations: when the young one is full,
 * it becomes the old one, and what was not asked for again is gone with the generation before.
 */
export class ReadCache implements KVReader {
  private readonly source: KVReader;
  private readonly limit: number;
  private young = new Map<Bin, Uint8Array>();
  private old = new Map<Bin, Uint8Array>();

  /** Holds at most twice `limit` entries. */
  constructor(source: KVReader, limit: number) {
    this.source = source;
    this.limit = limit;
  }

  get(key: Bin): Uint8Array | undefined {
    const known = this.known(key);
    if (known !== undefined) return known === ABSENT ? undefined : known;
    const value = this.source.get(key);
    if (value === undefined || value.length <= LARGEST_VALUE) this.remember(key, value ?? ABSENT);
    return value;
  }

  has(key: Bin): boolean {
    const known = this.known(key);
    if (known !== undefined) return known !== ABSENT;
    const isThere = this.source.has(key);
    if (!isThere) this.remember(key, ABSENT);
    return isThere;
  }

  iterate(start: Bin, end: Bin | undefined, reverse?: boolean): Cursor {
    return this.source.iterate(start, end, reverse);
  }

  /** Takes over changes of the source. */
  update(changes: Changes): void {
    if ((changes.packed?.order ?? changes.keys).length > this.limit) {
      this.clear();
      return;
    }
    const { keys, values } = changes;
    for (let i = 0; i < keys.length; i++) {
      const value = values[i] ?? ABSENT;
      if (value.length <= LARGEST_VALUE) this.remember(keys[i] as Bin, value);
      else {
        this.young.delete(keys[i] as Bin);
        this.old.delete(keys[i] as Bin);
      }
    }
  }

  clear(): void {
    this.young = new Map();
    this.old = new Map();
  }

  private known(key: Bin): Uint8Array | undefined {
    const young = this.young.get(key);
    if (young !== undefined || this.old.size === 0) return young;
    const old = this.old.get(key);
    if (old !== undefined) this.remember(key, old);
    return old;
  }

  private remember(key: Bin, value: Uint8Array): void {
    if (this.young.size >= this.limit) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
