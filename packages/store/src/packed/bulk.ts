import type { Bin } from "@milkyway/bytes";
import type { Cursor } from "../kv.ts";
import { PackedChanges } from "./packedChanges.ts";
import { PackedCursor } from "./packedCursor.ts";
import { PackedEntries } from "./packedEntries.ts";
import { comparePlaces, sortPlaces } from "./packedOrder.ts";

/** After so many more entries, or an eighth more, all are sorted anew. */
const FEW = 1 << 16;

/** The many entries of a large branch, in key order when that is asked for. */
export class Bulk {
  private readonly entries = new PackedEntries();
  /** Places of the entries in key order, as they were when somebody last asked. */
  private order: Uint32Array | undefined;
  /** Places of entries put since, and of those that hold values no longer. */
  private fresh: number[] = [];
  private readonly stale = new Set<number>();

  get size(): number {
    return this.entries.size;
  }

  /** The value of a key, `DELETED` when it is deleted; `undefined` when nothing is known of it. */
  get(key: Bin): Uint8Array | undefined {
    const place = this.entries.find(key);
    return place === undefined ? undefined : this.entries.valueAt(place);
  }

  /** Takes over entries, those that are deleted with `DELETED` as their value. */
  take(added: ReadonlyMap<Bin, Uint8Array>): void {
    const { entries, order } = this;
    if (order === undefined) for (const [key, value] of added) entries.put(key, value);
    else for (const [key, value] of added) this.insert(key, value);
    if (order !== undefined && this.fresh.length > Math.max(FEW, order.length / 8))
      this.follow(undefined);
  }

  /** Entries with `start <= key < end` as they are now, deleted ones included. */
  cursor(start: Bin, end: Bin | undefined, reverse: boolean): Cursor {
    return new PackedCursor(this.entries, this.inOrder(), start, end, reverse);
  }

  /** All entries as they are now. */
  changes(): PackedChanges {
    return new PackedChanges(this.entries, this.inOrder());
  }

  /** Each key with its value, or `DELETED`. */
  *all(): Generator<readonly [Bin, Uint8Array]> {
    for (const place of this.inOrder())
      yield [this.entries.keyAt(place), this.entries.valueAt(place)];
  }

  private insert(key: Bin, value: Uint8Array): void {
    const before = this.entries.find(key);
    if (before !== undefined) this.stale.add(before);
    this.fresh.push(this.entries.put(key, value));
  }

  private inOrder(): Uint32Array {
    const { order, fresh } = this;
    if (order === undefined) {
      const all = this.entries.all();
      sortPlaces(this.entries, all);
      this.follow(all);
      return all;
    }
    if (fresh.length === 0) return order;
    const merged = this.merged(order);
    this.follow(merged);
    return merged;
  }

  private follow(order: Uint32Array | undefined): void {
    this.order = order;
    this.fresh = [];
    this.stale.clear();
  }

  /** The order with the fresh places in it, those of keys that it has already instead of the old ones. */
  private merged(order: Uint32Array): Uint32Array {
    const { entries, stale } = this;
    const fresh = Uint32Array.from(this.fresh.filter((place) => !stale.has(place)));
    sortPlaces(entries, fresh);
    const merged = new Uint32Array(entries.size);
    let [from, to] = [0, 0];
    for (const place of fresh) {
      const at = firstNotBelow(entries, order, place, from);
      merged.set(order.subarray(from, at), to);
      to += at - from;
      merged[to++] = place;
      const isThere = at < order.length && comparePlaces(entries, order[at] as number, place) === 0;
      from = isThere ? at + 1 : at;
    }
    merged.set(order.subarray(from), to);
    return merged;
  }
}

/** Index of the first place from an index on whose key is not below that of another place. */
function firstNotBelow(
  entries: PackedEntries,
  order: Uint32Array,
  place: number,
  from: number,
): number {
  let [low, high] = [from, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePlaces(entries, order[middle] as number, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
