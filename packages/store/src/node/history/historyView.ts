import type { Bin } from "@milkyway/bytes";
import type { Cursor, KVReader } from "../../kv.ts";
import { MergeCursor } from "../../mergeCursor.ts";
import { DELETED } from "../../sortedEntries.ts";
import { entryAt, HistoryCursor } from "./historyCursor.ts";
import type { HistoryDatabase } from "./historyDatabase.ts";
import { isCut, valueKey } from "./historyKeys.ts";
import { oldValue } from "./oldValue.ts";

/**
 * A store as it was at a height: what was changed since comes from the database, everything else from a later state
 * up to which the database is complete.
 */
export class HistoryView implements KVReader {
  private readonly database: HistoryDatabase;
  private readonly store: number;
  private readonly height: number;
  private readonly later: () => KVReader;

  constructor(database: HistoryDatabase, store: number, height: number, later: () => KVReader) {
    this.database = database;
    this.store = store;
    this.height = height;
    this.later = later;
  }

  get(key: Bin): Uint8Array | undefined {
    const old = this.old(key);
    if (old === undefined) return this.later().get(key);
    return old === DELETED ? undefined : old;
  }

  has(key: Bin): boolean {
    const old = this.old(key);
    return old === undefined ? this.later().has(key) : old !== DELETED;
  }

  iterate(start: Bin, end: Bin | undefined, reverse = false): Cursor {
    const { database, store, height } = this;
    const changed = new HistoryCursor(database, { store, height, start, end, reverse });
    return new MergeCursor(this.later().iterate(start, end, reverse), changed, reverse);
  }

  private old(key: Bin): Uint8Array | undefined {
    const entry = entryAt(this.database, valueKey(this.store, key, 0), this.height);
    return entry && oldValue(entry, isCut(key));
  }
}
