import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { deflateSync, inflateSync } from "node:zlib";
import { toHex } from "@milkyway/bytes";
import { Reader, Writer } from "@milkyway/codec";
import { SnapshotItem } from "@milkyway/codec/gen/cosmos/store/snapshots/v1";
import fc from "fast-check";
import { createCommitStore } from "../../commit/treeStores.ts";
import { sha256 } from "../../sha256.ts";
import type { DurableCommitStore } from "../durableCommitStore.ts";
import { openCommitStore } from "../openCommitStore.ts";
import { assertSame, commitWrites, writesOf } from "../storeWorld.testing.ts";
import { temporaryDirectory } from "../temporaryDirectory.testing.ts";
import { SnapshotError, type SnapshotInfo } from "./snapshotFormat.ts";
import { Snapshots } from "./snapshots.ts";

const STORES = ["acc", "bank", "empty"];
const EXTENSIONS = [{ name: "wasm", format: 1 }];

async function open(t: TestContext, dir = temporaryDirectory(t)): Promise<DurableCommitStore> {
  const store = await openCommitStore({ dir, stores: STORES });
  t.after(() => store.close());
  return store;
}

async function chainOf(t: TestContext, versions: number): Promise<DurableCommitStore> {
  const store = await open(t);
  for (let version = 1; version <= versions; version++)
    await commitWrites(store, version, writesOf(version, 300));
  return store;
}

function snapshotsOf(t: TestContext, store: DurableCommitStore, dir = temporaryDirectory(t)) {
  return new Snapshots({ dir, store, extensions: EXTENSIONS, chunkBytes: 700 });
}

async function chunksOf(snapshots: Snapshots, info: SnapshotInfo): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for (let i = 0; i < info.chunks; i++) {
    const chunk = await snapshots.loadChunk(info.height, info.format, i);
    assert.ok(chunk);
    chunks.push(chunk);
  }
  return chunks;
}

/** A snapshot with other items, sound in every other respect. */
function forged(items: readonly Partial<SnapshotItem>[]) {
  const writer = new Writer();
  const parts = items.map((item) => {
    SnapshotItem.writeTo(writer, SnapshotItem.create(item));
    writer.number(writer.written);
    return Buffer.from(writer.finish());
  });
  const chunk = deflateSync(Buffer.concat(parts));
  const hash = sha256(chunk);
  const info = { height: 60n, format: 3, chunks: 1, hash, metadata: { chunkHashes: [hash] } };
  return { info, chunk };
}

function itemsOf(chunks: readonly Uint8Array[]): SnapshotItem[] {
  const reader = new Reader(inflateSync(Buffer.concat(chunks)));
  const items: SnapshotItem[] = [];
  while (reader.at < reader.end) {
    const outer = reader.enter();
    items.push(SnapshotItem.readFrom(reader));
    reader.leave(outer);
  }
  return items;
}

test("a store that begins with a snapshot goes on as the one it was taken of", async (t) => {
  const store = await chainOf(t, 60);
  const snapshots = snapshotsOf(t, store);
  const making = snapshots.create(60);
  await assert.rejects(snapshots.create(60), /in progress/);
  for (let version = 61; version <= 65; version++)
    await commitWrites(store, version, writesOf(version, 300));
  const info = await making;
  assert.ok(info.chunks > 3);
  assert.deepEqual(snapshots.list(), [info]);

  const dir = temporaryDirectory(t);
  const fresh = await open(t, dir);
  const restore = snapshotsOf(t, fresh).restore(info, store.commitAt(60).appHash);
  const chunks = await chunksOf(snapshots, info);
  await assert.rejects(restore.apply(Uint8Array.of(1)), SnapshotError);
  for (const [i, chunk] of chunks.entries()) {
    assert.equal(restore.next, i);
    const state = await restore.apply(chunk);
    assert.equal(state !== undefined, i === chunks.length - 1);
    if (state !== undefined) await fresh.install(state);
  }
  assert.equal(fresh.version, 60);
  for (let version = 61; version <= 65; version++)
    await commitWrites(fresh, version, writesOf(version, 300));
  assertSame(fresh, store);
  await fresh.close();
  assertSame(await open(t, dir), store);
});

test("snapshots are listed, removed, pruned, and put into an empty store", async (t) => {
  const store = await chainOf(t, 10);
  const snapshots = snapshotsOf(t, store);
  for (const version of [2, 5, 10]) await snapshots.create(version);
  assert.deepEqual(
    snapshots.list().map(({ height }) => height),
    [10n, 5n, 2n],
  );
  assert.equal(await snapshots.prune(1), 2);
  const [info] = snapshots.list();
  assert.ok(info?.height === 10n);
  assert.equal(await snapshots.loadChunk(10n, 3, info.chunks), undefined);
  assert.equal(await snapshots.loadChunk(9n, 3, 0), undefined);
  assert.equal(await snapshots.loadChunk(10n, 2, 0), undefined);
  const other = await open(t);
  await snapshotsOf(t, other).restore(info);
  const dir = temporaryDirectory(t);
  const copies = snapshotsOf(t, other, dir);
  await assert.rejects(copies.install(info), /not there/);
});

test("snapshots are read back from their directory", async (t) => {
  const store = await chainOf(t, 10);
  const dir = temporaryDirectory(t);
  const info = await snapshotsOf(t, store, dir).create(10);
  writeFileSync(join(dir, "note"), "");
  const other = await open(t);
  const again = snapshotsOf(t, other, dir);
  assert.deepEqual(again.list(), [info]);
  await again.install(info);
  assert.equal(toHex(other.appHash), toHex(store.appHash));
  await again.remove(10n, 3);
  assert.deepEqual(readdirSync(dir), ["note"]);
});

test("a snapshot that the original wrote is taken", async (t) => {
  const store = await open(t);
  const snapshots = new Snapshots({
    dir: fileURLToPath(new URL("../../../src/node/snapshot/vectors", import.meta.url)),
    store,
  });
  const [info] = snapshots.list();
  assert.ok(info);
  await snapshots.install(info);
  assert.equal(store.version, 40);
  assert.equal(
    toHex(store.appHash),
    "cd06bb475a88f4fccdc44b9f63afdad02d9b3bee6ab4091655b08cd2ab2f23db",
  );
});

test("what is said about a snapshot must hold together", async (t) => {
  const store = await chainOf(t, 3);
  const snapshots = snapshotsOf(t, store);
  const info = await snapshots.create(3);
  const refused = (change: Partial<SnapshotInfo>, reason: string) =>
    assert.throws(
      () => snapshots.restore({ ...info, ...change }),
      (error) => error instanceof SnapshotError && error.reason === reason,
    );
  refused({ format: 2 }, "format");
  refused({ height: 0n }, "metadata");
  refused({ height: 1n << 63n }, "metadata");
  refused({ chunks: 0, metadata: { chunkHashes: [] } }, "metadata");
  refused({ chunks: info.chunks + 1 }, "metadata");
});

test("a state that is not whole, or not the one asked for, is refused", async (t) => {
  const store = await chainOf(t, 60);
  const snapshots = snapshotsOf(t, store);
  const items = itemsOf(await chunksOf(snapshots, await snapshots.create(60)));
  const { appHash } = store;
  const refused = async (changed: readonly Partial<SnapshotItem>[], text: RegExp) => {
    const { info, chunk } = forged(changed);
    await assert.rejects(snapshots.restore(info, appHash).apply(chunk), (error) => {
      assert.ok(error instanceof SnapshotError);
      assert.match(error.message, text);
      return error.reason === "content";
    });
  };
  const first = items.findIndex(({ iavl }) => iavl?.height === 0);
  const inner = items.findIndex(({ iavl }) => (iavl?.height ?? 0) > 0);
  const leaf = items[first]?.iavl;
  const node = items[inner]?.iavl;
  assert.ok(leaf && node);
  const replaced = (at: number, item: Partial<SnapshotItem>) =>
    items.with(at, SnapshotItem.create(item));
  await refused(replaced(first, { iavl: { ...leaf, value: Uint8Array.of(9, 9) } }), /app hash/);
  await refused(replaced(first, { iavl: { ...leaf, version: 61n } }), /version 61/);
  await refused(replaced(first, { iavl: { ...leaf, version: -1n } }), /version -1/);
  await refused(replaced(first, { iavl: { ...leaf, key: new Uint8Array(0) } }), /key is nil/);
  await refused(replaced(first + 1, { iavl: leaf }), /ascend/);
  await refused(replaced(inner, { iavl: { ...node, height: node.height + 1 } }), /height/);
  await refused(items.slice(0, -20), /lacks stores|before its root/);
  await refused(items.toSpliced(inner, 1), /root|height|children/);
  await refused([{ iavl: leaf }, ...items], /outside of a store/);
  await refused([{ store: { name: "other" } }, ...items], /not mounted: other/);
  await refused([...items, { store: { name: "acc" } }], /after the stores/);
  await refused([...items, { extension: { name: "other", format: 1 } }], /unknown part/);
  await refused([{ extensionPayload: { payload: new Uint8Array(1) } }], /belongs to nothing/);
  await refused([{}], /unknown kind/);
  const passed = forged([...items, { extensionPayload: { payload: new Uint8Array(3) } }]);
  assert.ok(await snapshots.restore(passed.info, appHash).apply(passed.chunk));
});

test("keys of inner nodes are derived, whatever a snapshot says", async (t) => {
  const store = await chainOf(t, 60);
  const snapshots = snapshotsOf(t, store);
  const items = itemsOf(await chunksOf(snapshots, await snapshots.create(60)));
  const lies = items.map((item) =>
    item.iavl === undefined || item.iavl.height === 0
      ? item
      : { ...item, iavl: { ...item.iavl, key: Uint8Array.of(0) } },
  );
  const { info, chunk } = forged(lies);
  const state = await snapshots.restore(info, store.appHash).apply(chunk);
  assert.ok(state);
  const fresh = await open(t);
  await fresh.install(state);
  for (const each of [fresh, store]) await commitWrites(each, 61, writesOf(61, 300));
  assertSame(fresh, store);
});

test("damaged chunks are refused without harm", async (t) => {
  const store = await chainOf(t, 40);
  const snapshots = snapshotsOf(t, store);
  const chunk = Buffer.concat(await chunksOf(snapshots, await snapshots.create(40)));
  const plain = inflateSync(chunk);
  const restoreOf = (bytes: Uint8Array) => {
    const hash = sha256(bytes);
    const metadata = { chunkHashes: [hash] };
    return snapshots.restore({ height: 40n, format: 3, chunks: 1, hash, metadata }, store.appHash);
  };
  assert.ok(await restoreOf(chunk).apply(chunk));
  await assert.rejects(restoreOf(plain.subarray(1)).apply(plain.subarray(1)), SnapshotError);
  const isInside = fc.boolean();
  const damage = fc.array(fc.tuple(fc.nat(plain.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(isInside, damage, fc.nat(plain.length), async (inside, changes, length) => {
      const bytes = Buffer.from(inside ? plain : chunk);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const cut = bytes.subarray(0, length);
      const sent = inside ? deflateSync(cut) : cut;
      try {
        const state = await restoreOf(sent).apply(sent);
        assert.equal(
          toHex((state as { commit: { appHash: Uint8Array } }).commit.appHash),
          toHex(store.appHash),
        );
      } catch (error) {
        assert.ok(error instanceof SnapshotError, String(error));
      }
    }),
    { numRuns: 150 },
  );
});

test("the stream has the form of the original: stores by name, children before parents", async (t) => {
  const store = await chainOf(t, 2);
  const snapshots = snapshotsOf(t, store);
  const info = await snapshots.create(2);
  const items = itemsOf(await chunksOf(snapshots, info));
  assert.deepEqual(
    items.flatMap(({ store: head }) => head?.name ?? []),
    STORES,
  );
  assert.deepEqual(items.at(-1)?.extension, { name: "wasm", format: 1 });
  const memory = createCommitStore({ stores: STORES });
  for (const version of [1, 2]) await commitWrites(memory, version, writesOf(version, 300));
  assert.equal(toHex(memory.appHash), toHex(store.appHash));
  assert.equal(info.metadata.chunkHashes.length, info.chunks);
});
