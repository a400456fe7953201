import { open, type RootDatabase } from "lmdb";
import type { Commit } from "../../commit/commit.ts";
import { StoreError } from "../../storeError.ts";
import { ByteReader } from "../byteReader.ts";
import { ByteWriter } from "../byteWriter.ts";
import { checkLmdbFile } from "../checkLmdbFile.ts";
import { readCommit, writeCommit } from "../log/record.ts";
import { metaKey, TABLES, versionKey } from "./historyKeys.ts";

const FORMAT = 1;

export interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

/** The database of old values: typed access to its tables, and writes that go together. */
export class HistoryDatabase {
  private readonly db: RootDatabase<Buffer, Buffer>;
  private readonly stores = new Map<string, number>();
  private pending: Promise<boolean> | undefined;

  constructor(path: string) {
    checkLmdbFile(path);
    this.db = open<Buffer, Buffer>({ path, encoding: "binary", keyEncoding: "binary" });
    const format = this.number("format");
    if (format === undefined) this.putNumber("format", FORMAT);
    else if (format !== FORMAT)
      throw new StoreError(`${path} has history format ${format}, this program reads ${FORMAT}`);
    const names = this.get(metaKey("stores"))?.toString("latin1") ?? "";
    for (const name of names.split("\n").filter((each) => each !== ""))
      this.stores.set(name, this.stores.size);
  }

  /** Number of a store, given on first use. */
  storeId(name: string): number {
    let id = this.stores.get(name);
    if (id === undefined) {
      id = this.stores.size;
      this.stores.set(name, id);
      this.put(metaKey("stores"), Buffer.from([...this.stores.keys()].join("\n"), "latin1"));
    }
    return id;
  }

  /** Number of a store that something was kept of. */
  knownStore(name: string): number | undefined {
    return this.stores.get(name);
  }

  number(name: string): number | undefined {
    return this.get(metaKey(name))?.readUInt32LE();
  }

  putNumber(name: string, value: number): void {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    this.put(metaKey(name), bytes);
  }

  commit(version: number): Commit | undefined {
    const bytes = this.get(versionKey(TABLES.commits, version));
    return bytes && readCommit(new ByteReader(bytes));
  }

  putCommit(commit: Commit): void {
    const writer = new ByteWriter();
    writeCommit(writer, commit);
    this.put(versionKey(TABLES.commits, commit.version), Buffer.from(writer.view()));
  }

  get(key: Buffer): Buffer | undefined {
    return this.db.getBinary(key);
  }

  /** The first entry at or after `from` and before `to`. */
  first(from: Buffer, to: Buffer): Entry | undefined {
    for (const entry of this.db.getRange({ start: from, end: to, limit: 1 })) return entry;
    return undefined;
  }

  /** The last entry at or after `from` and before `to`. */
  last(from: Buffer, to: Buffer): Entry | undefined {
    const backwards = { reverse: true, exclusiveStart: true, inclusiveEnd: true };
    for (const entry of this.db.getRange({ start: to, end: from, limit: 1, ...backwards }))
      return entry;
    return undefined;
  }

  range(from: Buffer, to: Buffer): Iterable<Entry> {
    return this.db.getRange({ start: from, end: to });
  }

  put(key: Buffer, value: Buffer): void {
    this.pending = this.db.put(key, value);
  }

  remove(key: Buffer): void {
    this.pending = this.db.remove(key);
  }

  /** Resolves once everything put so far can be read; rejects when it could not be written. */
  async written(): Promise<void> {
    await this.pending;
    this.db.resetReadTxn();
  }

  /** Resolves once everything written is on the disk. */
  async flushed(): Promise<void> {
    await this.db.flushed;
  }

  /** Removes everything. */
  async clear(): Promise<void> {
    await this.db.clearAsync();
    this.stores.clear();
    this.putNumber("format", FORMAT);
  }

  async close(): Promise<void> {
    await this.db.close();
  }
}
