import type { Bin } from "@milkyway/bytes";
import type { ChangeSet, Changes } from "../../changes.ts";
import type { Commit } from "../../commit/commit.ts";
import type { StoreUpgrades } from "../../commit/upgrades.ts";
import type { PackedChanges } from "../../packed/packedChanges.ts";
import { type ByteReader, CorruptData } from "../byteReader.ts";
import type { ByteWriter } from "../byteWriter.ts";

/** All it takes to make a version out of the one before. */
export interface LogRecord {
  readonly commit: Commit;
  /** The version it builds on; 0 for the first. */
  readonly previous: number;
  readonly upgrades: StoreUpgrades | undefined;
  readonly changes: ChangeSet;
}

const HASH_LENGTH = 32;
const SECOND = 1_000_000_000n;

export function writeCommit(writer: ByteWriter, commit: Commit): void {
  const nanos = ((commit.time % SECOND) + SECOND) % SECOND;
  writer.varint(commit.version);
  writer.i64((commit.time - nanos) / SECOND);
  writer.u32(Number(nanos));
  writer.raw(commit.appHash);
  writer.varint(commit.storeHashes.size);
  for (const [name, hash] of commit.storeHashes) {
    writer.bin(name);
    writer.raw(hash);
  }
}

export function readCommit(reader: ByteReader): Commit {
  const version = reader.varint();
  const seconds = reader.i64();
  const time = seconds * SECOND + BigInt(reader.u32());
  const appHash = reader.raw(HASH_LENGTH);
  const storeHashes = new Map<string, Uint8Array>();
  for (let left = reader.count(); left > 0; left--) {
    const name = reader.bin();
    storeHashes.set(name, reader.raw(HASH_LENGTH));
  }
  return { version, time, appHash, storeHashes };
}

export function writeRecord(writer: ByteWriter, record: LogRecord): void {
  const { commit, previous, upgrades, changes } = record;
  writeCommit(writer, commit);
  writer.varint(previous);
  writeNames(writer, upgrades?.added ?? []);
  writeNames(
    writer,
    (upgrades?.renamed ?? []).flatMap(({ from, to }) => [from, to]),
  );
  writeNames(writer, upgrades?.deleted ?? []);
  writer.varint(changes.size);
  for (const [name, own] of changes) {
    writer.bin(name);
    writeChanges(writer, own);
  }
}

export function readRecord(reader: ByteReader): LogRecord {
  const commit = readCommit(reader);
  const previous = reader.varint();
  const upgrades = readUpgrades(reader);
  const changes = new Map<string, Changes>();
  for (let left = reader.count(); left > 0; left--) {
    const name = reader.bin();
    changes.set(name, readChanges(reader));
  }
  reader.end();
  return { commit, previous, upgrades, changes };
}

function writeNames(writer: ByteWriter, names: readonly string[]): void {
  writer.varint(names.length);
  for (const name of names) writer.bin(name);
}

function readNames(reader: ByteReader): string[] {
  return Array.from({ length: reader.count() }, () => reader.bin());
}

function readUpgrades(reader: ByteReader): StoreUpgrades | undefined {
  const added = readNames(reader);
  const moved = readNames(reader);
  const deleted = readNames(reader);
  if (moved.length % 2 !== 0) throw new CorruptData("renamed stores not in pairs");
  if (added.length + moved.length + deleted.length === 0) return undefined;
  const renamed = [];
  for (let i = 0; i < moved.length; i += 2)
    renamed.push({ from: moved[i] as string, to: moved[i + 1] as string });
  return { added, renamed, deleted };
}

/** A value is written after its length plus one; 0 stands for a delete. */
function writeChanges(writer: ByteWriter, changes: Changes): void {
  if (changes.packed !== undefined) {
    writePacked(writer, changes.packed);
    return;
  }
  const { keys, values } = changes;
  writer.varint(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const value = values[i];
    writer.bin(keys[i] as Bin);
    writer.varint(value === undefined ? 0 : value.length + 1);
    if (value !== undefined) writer.raw(value);
  }
}

function writePacked(writer: ByteWriter, { entries, order }: PackedChanges): void {
  writer.varint(order.length);
  for (const place of order) {
    const chunk = entries.chunkAt(place);
    const [key, value] = [entries.keyStart(place), entries.valueStart(place)];
    writer.varint(value - key);
    writer.copy(chunk, key, value);
    if (entries.isDeleted(place)) {
      writer.varint(0);
      continue;
    }
    const length = entries.valueLength(place);
    writer.varint(length + 1);
    writer.copy(chunk, value, value + length);
  }
}

function readChanges(reader: ByteReader): Changes {
  const keys: Bin[] = [];
  const values: (Uint8Array | undefined)[] = [];
  for (let left = reader.count(); left > 0; left--) {
    keys.push(reader.bin());
    const length = reader.varint();
    values.push(length === 0 ? undefined : reader.raw(length - 1));
  }
  return { keys, values };
}
