import type { Bin } from "@milkyway/bytes";
import type { Changes } from "../changes.ts";
import type { PackedEntries } from "./packedEntries.ts";

/** Changes as the bytes of entries in key order; keys and values as such are made when somebody asks for them. */
export class PackedChanges implements Changes {
  readonly entries: PackedEntries;
  /** Places of the entries, keys ascending. */
  readonly order: Uint32Array;
  private allKeys: Bin[] | undefined;
  private allValues: (Uint8Array | undefined)[] | undefined;

  constructor(entries: PackedEntries, order: Uint32Array) {
    this.entries = entries;
    this.order = order;
  }

  get packed(): PackedChanges {
    return this;
  }

  get keys(): readonly Bin[] {
    this.allKeys ??= Array.from(this.order, (place) => this.entries.keyAt(place));
    return this.allKeys;
  }

  get values(): readonly (Uint8Array | undefined)[] {
    this.allValues ??= Array.from(this.order, (place) => this.value(place));
    return this.allValues;
  }

  private value(place: number): Uint8Array | undefined {
    return this.entries.isDeleted(place) ? undefined : this.entries.valueAt(place);
  }
}
