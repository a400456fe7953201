import type { Bin } from "@milkyway/bytes";
import type { Cursor } from "../kv.ts";
import { DELETED } from "../sortedEntries.ts";
import type { PackedEntries } from "./packedEntries.ts";
import { firstPlaceNotBelow } from "./packedOrder.ts";

/** Walks a range of packed entries in their order, deleted ones included. */
export class PackedCursor implements Cursor {
  valid = false;
  key: Bin = "";
  private readonly entries: PackedEntries;
  private readonly order: Uint32Array;
  private readonly step: 1 | -1;
  private readonly stop: number;
  private at: number;

  constructor(
    entries: PackedEntries,
    order: Uint32Array,
    start: Bin,
    end: Bin | undefined,
    reverse: boolean,
  ) {
    this.entries = entries;
    this.order = order;
    const first = firstPlaceNotBelow(entries, order, start);
    const behind = end === undefined ? order.length : firstPlaceNotBelow(entries, order, end);
    this.step = reverse ? -1 : 1;
    this.at = reverse ? behind - 1 : first;
    this.stop = reverse ? first - 1 : Math.max(first, behind);
    if (reverse && behind < first) this.at = this.stop;
    this.settle();
  }

  get value(): Uint8Array {
    if (!this.valid) return DELETED;
    return this.entries.valueAt(this.order[this.at] as number);
  }

  next(): void {
    this.at += this.step;
    this.settle();
  }

  private settle(): void {
    this.valid = this.at !== this.stop;
    if (this.valid) this.key = this.entries.keyAt(this.order[this.at] as number);
  }
}
