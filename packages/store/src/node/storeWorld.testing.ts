import assert from "node:assert/strict";
import { toHex } from "@milkyway/bytes";
import { type ChangeSet, toChanges } from "../changes.ts";
import type { CommitStore } from "../commit/commitStore.ts";
import type { KVReader } from "../kv.ts";
import type { MultiReader } from "../multiStore.ts";

export type Pairs = Record<string, Uint8Array | undefined>;
export type Writes = Record<string, Pairs>;

export const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

export const changeSet = (writes: Writes): ChangeSet =>
  new Map(Object.entries(writes).map(([name, pairs]) => [name, toChanges(Object.entries(pairs))]));

/** Some writes that differ from version to version, with overwrites and deletes. */
export function writesOf(version: number, keys = 20): Writes {
  const bank: Pairs = {};
  const acc: Pairs = {};
  for (let i = 0; i < 5; i++) {
    bank[`k${(version * 7 + i * 3) % keys}`] =
      (version + i) % 4 === 0 ? undefined : bytes(version, i);
    if (i < version % 3) acc[`a${(version + i) % keys}`] = new Uint8Array(i * 40).fill(version);
  }
  return { bank, acc };
}

export async function commitWrites(
  store: CommitStore,
  version: number,
  writes: Writes = writesOf(version),
): Promise<string> {
  store.prepare(version, changeSet(writes), BigInt(version) * 1_000_000_007n);
  return toHex((await store.commit()).appHash);
}

export function entries(reader: KVReader): [string, string][] {
  const found: [string, string][] = [];
  for (const at = reader.iterate("", undefined); at.valid; at.next())
    found.push([at.key, toHex(at.value)]);
  return found;
}

export const contents = (state: MultiReader, names: readonly string[]): unknown =>
  names.map((name) => [name, entries(state.store(name))]);

/** Two stores have the same version, hashes and contents. */
export function assertSame(actual: CommitStore, expected: CommitStore, version = expected.version) {
  const commit = expected.commitAt(version);
  const names = [...commit.storeHashes.keys()];
  assert.deepEqual(actual.commitAt(version), commit);
  const latest = version === expected.version && version === actual.version;
  if (latest) assert.equal(toHex(actual.appHash), toHex(expected.appHash));
  assert.deepEqual(contents(actual.view(version), names), contents(expected.view(version), names));
}
