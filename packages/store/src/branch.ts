import type { Bin } from "@milkyway/bytes";
import type { Changes } from "./changes.ts";
import { checkKey, checkValue } from "./checkEntry.ts";
import type { Cursor, KVReader, KVStore } from "./kv.ts";
import { MergeCursor } from "./mergeCursor.ts";
import { Bulk } from "./packed/bulk.ts";
import { DELETED, SortedEntries } from "./sortedEntries.ts";
import { inKeyOrder } from "./sortKeys.ts";

/**
 * A branch with so many new entries packs them, as that of a genesis does: a million take a tenth of the time to put,
 * sort and collect, and a fifth of the memory. Blocks must stay below, as packed values are copied when they are read.
 */
const MANY = 1 << 15;
/** From then on so many are gathered before they are packed, too: few enough to stay in the processor's cache. */
const GATHERED = 1 << 11;

/**
 * Writes kept in memory over a store that is only read, until they are handed on with `writeTo`.
 * @see https://github.com/cosmos/cosmos-sdk/blob/store/v1.1.1/store/cachekv/store.go
 */
export class Branch implements KVStore {
  private readonly parent: KVReader;
  private readonly many: number;
  private entries: Map<Bin, Uint8Array> | undefined;
  /** Earlier writes, where there are many. Those in `entries` stand above them. */
  private bulk: Bulk | undefined;
  private sorted: SortedEntries | undefined;
  /** Keys written since `sorted` was brought up to date. */
  private pending: Bin[] = [];

  /** Entries are packed when there are more than `many`. */
  constructor(parent: KVReader, many = MANY) {
    this.parent = parent;
    this.many = many;
  }

  get(key: Bin): Uint8Array | undefined {
    const own = this.entries?.get(key) ?? this.bulk?.get(key);
    if (own === undefined) return this.parent.get(key);
    return own === DELETED ? undefined : own;
  }

  has(key: Bin): boolean {
    const own = this.entries?.get(key) ?? this.bulk?.get(key);
    return own === undefined ? this.parent.has(key) : own !== DELETED;
  }

  set(key: Bin, value: Uint8Array): void {
    checkKey(key);
    checkValue(value);
    this.put(key, value);
  }

  delete(key: Bin): void {
    checkKey(key);
    this.put(key, DELETED);
  }

  iterate(start: Bin, end: Bin | undefined, reverse = false): Cursor {
    const below = this.below(start, end, reverse);
    if (this.entries === undefined) return below;
    const own = this.inOrder(this.entries).cursor(start, end, reverse);
    return own.valid ? new MergeCursor(below, own, reverse) : below;
  }

  /** Number of keys written or deleted; those that were packed and then written again count twice. */
  get dirty(): number {
    return (this.entries?.size ?? 0) + (this.bulk?.size ?? 0);
  }

  /** The final operation on each key touched, keys ascending. */
  dirtyEntries(): Changes {
    if (this.bulk !== undefined) return this.pack().changes();
    const { entries } = this;
    if (entries === undefined) return { keys: [], values: [] };
    // Somebody walked over many entries: they are in order already.
    if (this.sorted !== undefined) return this.inOrder(entries).changes();
    const { keys, values } = inKeyOrder(entries);
    return { keys, values: values.map((value) => (value === DELETED ? undefined : value)) };
  }

  /** Applies the final operations to a store and forgets them here. */
  writeTo(target: KVStore): void {
    const entries = this.bulk === undefined ? this.entries : this.pack().all();
    if (entries === undefined) return;
    this.discard();
    if (target instanceof Branch) for (const [key, value] of entries) target.put(key, value);
    else
      for (const [key, value] of entries)
        if (value === DELETED) target.delete(key);
        else target.set(key, value);
  }

  /** Forgets everything written. */
  discard(): void {
    this.entries = undefined;
    this.bulk = undefined;
    this.sorted = undefined;
    this.pending = [];
  }

  private below(start: Bin, end: Bin | undefined, reverse: boolean): Cursor {
    const below = this.parent.iterate(start, end, reverse);
    if (this.bulk === undefined) return below;
    return new MergeCursor(below, this.bulk.cursor(start, end, reverse), reverse);
  }

  /** Packs all entries. */
  private pack(): Bulk {
    this.bulk ??= new Bulk();
    if (this.entries !== undefined) this.bulk.take(this.entries);
    this.entries = undefined;
    this.sorted = undefined;
    this.pending = [];
    return this.bulk;
  }

  private put(key: Bin, value: Uint8Array): void {
    if (this.entries === undefined) this.entries = new Map();
    this.entries.set(key, value);
    if (this.entries.size > (this.bulk === undefined ? this.many : GATHERED)) {
      this.pack();
      return;
    }
    if (this.sorted === undefined) return;
    // Beyond this many late writes sorting anew is cheaper than putting them in one by one.
    if (this.pending.push(key) > 64 + this.entries.size / 2) {
      this.sorted = undefined;
      this.pending = [];
    }
  }

  private inOrder(entries: ReadonlyMap<Bin, Uint8Array>): SortedEntries {
    if (this.sorted === undefined) this.sorted = new SortedEntries(entries);
    else for (const key of this.pending) this.sorted.put(key, entries.get(key) as Uint8Array);
    if (this.pending.length > 0) this.pending = [];
    return this.sorted;
  }
}
