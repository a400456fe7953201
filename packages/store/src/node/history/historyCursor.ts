import type { Bin } from "@milkyway/bytes";
import type { Cursor } from "../../kv.ts";
import { DELETED } from "../../sortedEntries.ts";
import type { Entry, HistoryDatabase } from "./historyDatabase.ts";
import { alike, atVersion, keyOf, LAST_VERSION, lowerBound, upperBound } from "./historyKeys.ts";
import { keptKey, oldValue } from "./oldValue.ts";

export interface HistoryRange {
  readonly store: number;
  readonly height: number;
  readonly start: Bin;
  readonly end: Bin | undefined;
  readonly reverse: boolean;
}

/** The value an entry's key had at a height, if it was changed since. */
export function entryAt(
  database: HistoryDatabase,
  entry: Buffer,
  height: number,
): Buffer | undefined {
  const from = atVersion(entry, height + 1);
  return database.first(from, atVersion(entry, LAST_VERSION))?.value;
}

/** Walks the keys of a range that were changed after a height, with what they had then; `DELETED` for nothing. */
export class HistoryCursor implements Cursor {
  valid = false;
  key: Bin = "";
  value: Uint8Array = DELETED;
  private readonly database: HistoryDatabase;
  private readonly range: HistoryRange;
  private from: Buffer;
  private to: Buffer;
  /** Cut keys that begin alike, put in order. */
  private readonly sorted: [Bin, Uint8Array][] = [];

  constructor(database: HistoryDatabase, range: HistoryRange) {
    this.database = database;
    this.range = range;
    this.from = lowerBound(range.store, range.start);
    this.to = upperBound(range.store, range.end);
    this.next();
  }

  next(): void {
    this.valid = false;
    while (!this.valid) {
      const next = this.sorted.shift();
      if (next !== undefined) {
        this.stand(...next);
        continue;
      }
      const found = this.group();
      if (found === undefined) return;
      this.pass(found.key);
      const key = keyOf(found.key);
      if (key === undefined) this.sort(found.key);
      else {
        const value = entryAt(this.database, found.key, this.range.height);
        if (value !== undefined) this.stand(key, oldValue(value, false));
      }
    }
  }

  private stand(key: Bin, value: Uint8Array): void {
    const { start, end } = this.range;
    this.valid = key >= start && (end === undefined || key < end);
    this.key = key;
    this.value = value;
  }

  private group(): Entry | undefined {
    const { database, from, to } = this;
    if (from.compare(to) >= 0) return undefined;
    return this.range.reverse ? database.last(from, to) : database.first(from, to);
  }

  /** Leaves the entries of a key, or of all keys that are cut alike, behind. */
  private pass(entry: Buffer): void {
    const bounds =
      keyOf(entry) === undefined
        ? alike(entry)
        : { from: atVersion(entry, 0), to: atVersion(entry, LAST_VERSION) };
    if (this.range.reverse) this.to = bounds.from;
    else this.from = bounds.to;
  }

  private sort(entry: Buffer): void {
    const { database, range } = this;
    const { from, to } = alike(entry);
    for (let at = database.first(from, to); at !== undefined; ) {
      const value = entryAt(database, at.key, range.height);
      if (value !== undefined) this.sorted.push([keptKey(value), oldValue(value, true)]);
      at = database.first(atVersion(at.key, LAST_VERSION), to);
    }
    this.sorted.sort(([a], [b]) => (a < b ? -1 : 1));
    if (range.reverse) this.sorted.reverse();
  }
}
