import type { Bin } from "@milkyway/bytes";
import type { Cursor } from "./kv.ts";
import { DELETED } from "./sortedEntries.ts";
import { StoreError } from "./storeError.ts";

/** Entries of a branch laid over those of its parent: own ones win, deleted ones are hidden. */
export class MergeCursor implements Cursor {
  valid = false;
  private readonly parent: Cursor;
  private readonly own: Cursor;
  private readonly reverse: boolean;
  private source: Cursor;

  /** `own` has `DELETED` as the value of what is deleted. */
  constructor(parent: Cursor, own: Cursor, reverse: boolean) {
    this.parent = parent;
    this.own = own;
    this.reverse = reverse;
    this.source = own;
    this.settle();
  }

  get key(): Bin {
    return this.source.key;
  }

  get value(): Uint8Array {
    return this.source.value;
  }

  next(): void {
    if (!this.valid) throw new StoreError("iterator is invalid");
    this.source.next();
    this.settle();
  }

  private settle(): void {
    const { parent, own, reverse } = this;
    for (; own.valid; own.next()) {
      if (parent.valid) {
        const key = parent.key;
        if (key === own.key) parent.next();
        else if (key < own.key !== reverse) break;
      }
      if (own.value === DELETED) continue;
      this.source = own;
      this.valid = true;
      return;
    }
    this.source = parent;
    this.valid = parent.valid;
  }
}
