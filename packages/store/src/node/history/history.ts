import { setImmediate } from "node:timers/promises";
import type { Bin } from "@milkyway/bytes";
import type { Commit } from "../../commit/commit.ts";
import { emptyStore } from "../../emptyStore.ts";
import type { KVReader } from "../../kv.ts";
import { type MultiReader, unknownStore } from "../../multiStore.ts";
import { VersionNotRetained } from "../../tree/savedVersion.ts";
import { ByteReader } from "../byteReader.ts";
import { ByteWriter } from "../byteWriter.ts";
import { HistoryDatabase } from "./historyDatabase.ts";
import { TABLES, valueKey, versionKey } from "./historyKeys.ts";
import { HistoryView } from "./historyView.ts";
import { writeOldValue } from "./oldValue.ts";

/** Other work gets its turn after this many milliseconds. */
const SLICE = 4;
const KEYS_PER_PART = 4096;

/** What a version touched in a store, and the store as it was before. */
export interface Touched {
  readonly keys: readonly Bin[];
  readonly before: KVReader;
}

/**
 * Old values by the version that replaced them. With a later state they give the state at every height since `oldest`;
 * a height costs as much room as its block changed.
 */
export class History {
  private readonly database: HistoryDatabase;
  /** The last version whose changes are in; 0 when the history is empty. */
  complete: number;
  /** The lowest height that can be read. */
  oldest: number;
  /** Names of the stores at `complete`, once they were needed. */
  private names: ReadonlySet<string> | undefined;

  constructor(path: string) {
    this.database = new HistoryDatabase(path);
    this.complete = this.database.number("complete") ?? 0;
    this.oldest = this.database.number("oldest") ?? 0;
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    await this.database.clear();
    await this.setOldest(0);
    await this.setComplete(0);
  }

  /** Begins anew at a version: earlier heights cannot be read. */
  async start(commit: Commit): Promise<void> {
    const { database } = this;
    await this.clear();
    database.putCommit(commit);
    await this.setOldest(commit.version);
    await this.setComplete(commit.version);
  }

  /** Takes in the version after `complete`. */
  async add(commit: Commit, touched: ReadonlyMap<string, Touched>): Promise<void> {
    const { database } = this;
    let part = 0;
    for (const [name, { keys, before }] of touched) {
      const store = database.storeId(name);
      for (let from = 0; from < keys.length; from += KEYS_PER_PART, part++) {
        const some = keys.slice(from, from + KEYS_PER_PART);
        await this.addPart(commit.version, part, store, some, before);
      }
    }
    database.putCommit(commit);
    await this.setComplete(commit.version);
  }

  /** State at a height; `later` gives the stores as of `complete` whenever it is asked. */
  view(height: number, later: () => MultiReader): MultiReader {
    const { database } = this;
    const names = this.commitAt(height).storeHashes;
    const current = (name: string): KVReader => {
      this.names ??= new Set(this.commitAt(this.complete).storeHashes.keys());
      return this.names.has(name) ? later().store(name) : emptyStore;
    };
    return {
      store(name) {
        if (!names.has(name)) throw unknownStore(name);
        const store = database.knownStore(name);
        if (store === undefined) return current(name);
        return new HistoryView(database, store, height, () => current(name));
      },
    };
  }

  commitAt(height: number): Commit {
    const commit = height < this.oldest ? undefined : this.database.commit(height);
    if (commit === undefined) throw new VersionNotRetained(height);
    return commit;
  }

  /** Removes what only heights up to `height` need. */
  async prune(height: number): Promise<void> {
    const { database } = this;
    for (let old = this.oldest; old <= height && old < this.complete; old++) {
      await this.removeVersion(old + 1);
      database.remove(versionKey(TABLES.commits, old));
      await this.setOldest(old + 1);
    }
  }

  /** Forgets the versions after `version`. */
  async truncate(version: number): Promise<void> {
    const { database } = this;
    await this.removeVersion(this.complete + 1);
    for (let later = this.complete; later > version && later > this.oldest; later--) {
      await this.removeVersion(later);
      database.remove(versionKey(TABLES.commits, later));
      await this.setComplete(later - 1);
    }
  }

  /** Resolves once everything taken in is on the disk. */
  flushed(): Promise<void> {
    return this.database.flushed();
  }

  close(): Promise<void> {
    return this.database.close();
  }

  private async setComplete(version: number): Promise<void> {
    this.database.putNumber("complete", version);
    await this.database.written();
    this.complete = version;
    this.names = undefined;
  }

  private async setOldest(version: number): Promise<void> {
    this.database.putNumber("oldest", version);
    await this.database.written();
    this.oldest = version;
  }

  private async addPart(
    version: number,
    part: number,
    store: number,
    keys: readonly Bin[],
    before: KVReader,
  ): Promise<void> {
    const { database } = this;
    // First what is touched, so that a version written in part can be removed.
    const writer = new ByteWriter();
    writer.varint(store);
    for (const key of keys) writer.bin(key);
    database.put(versionKey(TABLES.touched, version, part), Buffer.from(writer.view()));
    let started = performance.now();
    for (const [i, key] of keys.entries()) {
      database.put(valueKey(store, key, version), writeOldValue(key, before.get(key)));
      if (i % 64 !== 63 || performance.now() - started < SLICE) continue;
      await setImmediate();
      started = performance.now();
    }
    await database.written();
  }

  /** Removes the old values that a version replaced. */
  private async removeVersion(version: number): Promise<void> {
    const { database } = this;
    const [from, to] = [
      versionKey(TABLES.touched, version),
      versionKey(TABLES.touched, version + 1),
    ];
    for (const { key, value } of database.range(from, to)) {
      const reader = new ByteReader(value);
      const store = reader.varint();
      while (reader.left > 0) database.remove(valueKey(store, reader.bin(), version));
      database.remove(Buffer.from(key));
      await setImmediate();
    }
  }
}
