import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { customPruning, PRUNING } from "../commit/pruning.ts";
import { TreeStores } from "../commit/treeStores.ts";
import { StoreError } from "../storeError.ts";
import { VersionNotRetained } from "../tree/savedVersion.ts";
import type { DurableCommitStore } from "./durableCommitStore.ts";
import { DirectoryLocked } from "./lockFile.ts";
import { openCommitStore } from "./openCommitStore.ts";
import type { OpenOptions } from "./openOptions.ts";
import { StoreDamaged } from "./storeDamaged.ts";
import { assertSame, bytes, commitWrites, contents, writesOf } from "./storeWorld.testing.ts";
import { temporaryDirectory } from "./temporaryDirectory.testing.ts";

const STORES = ["acc", "bank"];

type Options = Partial<OpenOptions>;

const inMemory = () => new TreeStores({ stores: STORES });

async function open(t: TestContext, dir: string, options: Options = {}) {
  const store = await openCommitStore({ dir, stores: STORES, ...options });
  t.after(() => store.close());
  return store;
}

async function grow(
  stores: readonly (DurableCommitStore | TreeStores)[],
  from: number,
  to: number,
) {
  for (let version = from; version <= to; version++) {
    const hashes: string[] = [];
    for (const store of stores) hashes.push(await commitWrites(store, version));
    assert.ok(hashes.every((hash) => hash === hashes[0]));
  }
}

test("what is committed is there again, from the log, from checkpoints, from both", async (t) => {
  const dir = temporaryDirectory(t);
  const model = inMemory();
  let store = await open(t, dir);
  assert.equal(store.version, 0);
  await grow([store, model], 5, 9);
  await store.close();
  store = await open(t, dir);
  assert.deepEqual(store.recovery, {
    checkpoint: 0,
    replayed: 5,
    replayedBytes: store.recovery.replayedBytes,
    cut: undefined,
    damaged: [],
  });
  for (let version = 5; version <= 9; version++) assertSame(store, model, version);
  await store.checkpoint();
  await grow([store, model], 10, 14);
  await store.close();
  store = await open(t, dir);
  assert.equal(store.recovery.checkpoint, 9);
  assert.equal(store.recovery.replayed, 5);
  assertSame(store, model);
  await store.checkpoint();
  await store.close();
  store = await open(t, dir);
  assert.equal(store.recovery.replayed, 0);
  assertSame(store, model);
  await grow([store, model], 15, 20);
  assertSame(store, model);
  await store.settled();
  for (let version = 5; version <= 20; version++) assertSame(store, model, version);
});

test("checkpoints are written behind the commits and let the log be trimmed", async (t) => {
  const dir = temporaryDirectory(t);
  const model = inMemory();
  const written: number[] = [];
  const options: Options = {
    segmentBytes: 500,
    checkpointVersions: 10,
    onEvent: (event) => event.kind === "checkpoint written" && written.push(event.version),
  };
  const store = await open(t, dir, options);
  for (let version = 1; version <= 100; version += 5) {
    await grow([store, model], version, version + 4);
    await store.settled();
  }
  const stats = store.stats();
  assert.deepEqual([stats.version, stats.checkpoint, stats.history], [100, written.at(-1), 100]);
  const logs = readdirSync(dir).filter((name) => name.endsWith(".wal"));
  const bytes = logs.reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);
  assert.equal(stats.logBytes, bytes);
  assert.ok(stats.entries > 0 && stats.nodes >= stats.entries && stats.bytes > 0);
  await store.close();
  assert.ok(written.length >= 5 && written.length <= 10, String(written));
  const files = readdirSync(dir);
  assert.equal(files.filter((name) => name.startsWith("checkpoint-")).length, 2);
  assert.ok(!files.includes("log-0000000001.wal"));
  const again = await open(t, dir, options);
  assert.equal(again.recovery.checkpoint, written.at(-1));
  assertSame(again, model);
  for (const version of [1, 50, 99]) assertSame(again, model, version);
});

test("what the strategy does not keep is removed at once when asked to", async (t) => {
  const dir = temporaryDirectory(t);
  const model = inMemory();
  const retain = { retain: 3, checkpointVersions: 7 };
  const all = await open(t, dir, { pruning: PRUNING.nothing, ...retain });
  await grow([all, model], 1, 45);
  await all.prune();
  assert.equal(all.oldestVersion, 1);
  await all.close();
  const store = await open(t, dir, { pruning: customPruning(20, 10), ...retain });
  await store.prune();
  assert.equal(store.oldestVersion, 25);
  for (let version = 25; version <= 45; version++) assertSame(store, model, version);
  assert.throws(() => store.view(24).store("bank"), VersionNotRetained);
  await store.close();
});

test("older versions are read from the history, and pruned", async (t) => {
  const dir = temporaryDirectory(t);
  const model = inMemory();
  const options: Options = { pruning: customPruning(20, 10), retain: 3, checkpointVersions: 7 };
  let store = await open(t, dir, options);
  await grow([store, model], 1, 45);
  await store.settled();
  const check = () => {
    assert.equal(store.oldestVersion, 20);
    for (let version = 20; version <= 45; version++) assertSame(store, model, version);
    for (const gone of [0, 1, 19, 46])
      assert.throws(() => store.view(gone).store("bank"), VersionNotRetained);
    assert.throws(() => store.prove(30, "bank", "k1"), /no proofs at version 30/);
    assert.throws(() => store.prove(3, "bank", "k1"), VersionNotRetained);
    assert.equal(store.prove(45, "bank", "k1").length, 2);
  };
  check();
  assert.equal(store.stats().history, 45);
  await store.close();
  store = await open(t, dir, options);
  await store.settled();
  check();
  await store.close();
  store = await open(t, dir, { ...options, pruning: PRUNING.everything });
  assert.throws(() => store.view(30), VersionNotRetained);
  await grow([store, model], 46, 47);
  await store.close();
  store = await open(t, dir, options);
  await store.settled();
  assertSame(store, model);
  // What was committed without a history is taken into it from the log.
  assertSame(store, model, 30);
});

test("a rollback is durable, also beyond what is in memory and what the log has", async (t) => {
  for (const retain of [2, 100])
    for (const target of [37, 31, 30, 21, 20])
      for (const reopened of [false, true]) {
        const dir = temporaryDirectory(t);
        const model = inMemory();
        const options: Options = { retain, segmentBytes: 300 };
        let store = await open(t, dir, options);
        await grow([store, model], 1, 20);
        await store.checkpoint();
        await grow([store, model], 21, 30);
        await store.checkpoint();
        await grow([store, model], 31, 38);
        if (reopened) {
          await store.close();
          store = await open(t, dir, options);
        }
        await store.rollback(target);
        await model.rollback(target);
        assertSame(store, model);
        if (reopened) {
          await store.close();
          store = await open(t, dir, options);
          assertSame(store, model);
        }
        for (const each of [store, model])
          await commitWrites(each, target + 1, { bank: { new: bytes(1) } });
        await grow([store, model], target + 2, 41);
        await store.close();
        store = await open(t, dir, options);
        await store.settled();
        for (let version = 1; version <= 41; version++) assertSame(store, model, version);
        await store.close();
      }
});

test("a version that is only in memory can be gone back to, and stays the base", async (t) => {
  const dir = temporaryDirectory(t);
  const model = inMemory();
  let store = await open(t, dir, { segmentBytes: 100 });
  await grow([store, model], 1, 10);
  await store.checkpoint();
  await grow([store, model], 11, 12);
  await store.checkpoint();
  for (const each of [store, model]) await each.rollback(5);
  assertSame(store, model);
  await store.close();
  store = await open(t, dir);
  assertSame(store, model);
  await grow([store, model], 6, 9);
  await store.close();
  store = await open(t, dir);
  assertSame(store, model);
});

test("going back to nothing empties the store", async (t) => {
  const dir = temporaryDirectory(t);
  let store = await open(t, dir);
  await grow([store], 1, 5);
  await store.checkpoint();
  await store.rollback(0);
  assert.equal(store.version, 0);
  const model = inMemory();
  await grow([store, model], 3, 6);
  await store.close();
  store = await open(t, dir);
  await store.settled();
  assertSame(store, model);
  assertSame(store, model, 3);
  assert.throws(() => store.view(2), VersionNotRetained);
});

test("a version that is nowhere cannot be gone back to, and nothing happens", async (t) => {
  const dir = temporaryDirectory(t);
  const model = inMemory();
  let store = await open(t, dir, { retain: 1, segmentBytes: 100 });
  await grow([store, model], 1, 10);
  await store.checkpoint();
  await grow([store, model], 11, 12);
  await store.checkpoint();
  for (const gone of [4, 13]) await assert.rejects(store.rollback(gone), VersionNotRetained);
  await grow([store, model], 13, 14);
  await store.close();
  store = await open(t, dir);
  assertSame(store, model);
});

test("stores are added, renamed and deleted before a version, and the history knows", async (t) => {
  const dir = temporaryDirectory(t);
  const model = inMemory();
  const names = ["money", "pools"];
  const upgrades = { added: ["pools"], renamed: [{ from: "bank", to: "money" }], deleted: ["acc"] };
  let store = await open(t, dir, { retain: 1 });
  await grow([store, model], 1, 5);
  await store.close();
  await assert.rejects(
    open(t, dir, { stores: names }),
    /not there: money, pools; not mounted: acc, bank/,
  );
  const options: Options = {
    stores: names,
    retain: 1,
    upgrades: (version) => (version === 5 ? upgrades : undefined),
  };
  store = await open(t, dir, options);
  model.upgrade(upgrades);
  assert.throws(() => store.upgrade({ deleted: ["money"] }), StoreError);
  assert.deepEqual(store.storeNames, names);
  await store.close();
  store = await open(t, dir, options);
  for (let version = 6; version <= 9; version++)
    for (const each of [store, model])
      await commitWrites(each, version, { money: writesOf(version).bank ?? {}, pools: {} });
  await store.settled();
  for (let version = 1; version <= 9; version++) assertSame(store, model, version);
  await store.close();
  store = await open(t, dir, options);
  for (let version = 1; version <= 9; version++) assertSame(store, model, version);
  assert.throws(() => store.view(3).store("money"), StoreError);
  await store.rollback(5);
  assert.deepEqual(store.storeNames, STORES);
});

test("the state of another store can be installed in an empty one", async (t) => {
  const [model, source] = [inMemory(), new TreeStores({ stores: STORES, retain: 0 })];
  await grow([model, source], 1, 7);
  await grow([model], 8, 8);
  const dir = temporaryDirectory(t);
  let store = await open(t, dir);
  await store.install(source.stateAt(7));
  assert.equal(store.version, 7);
  assert.deepEqual(contents(store.view(), STORES), contents(model.view(7), STORES));
  await assert.rejects(store.install(source.stateAt(7)), /empty store/);
  await commitWrites(store, 8);
  await store.settled();
  assertSame(store, model);
  await store.close();
  store = await open(t, dir);
  assertSame(store, model);
  assert.equal(store.oldestVersion, 7);
});

test("a directory is open once, and a closed store refuses work", async (t) => {
  const dir = temporaryDirectory(t);
  const store = await open(t, dir);
  await assert.rejects(open(t, dir), DirectoryLocked);
  await commitWrites(store, 1);
  await store.close();
  await store.close();
  assert.throws(() => store.prepare(2, new Map(), 0n), /closed/);
  assert.deepEqual(readdirSync(join(dir)).includes("LOCK"), false);
});

function damageCheckpoint(dir: string, version: number): void {
  const name = readdirSync(dir).find(
    (each) => each.startsWith("checkpoint-") && each.includes(`${version}`),
  );
  assert.ok(name !== undefined);
  const content = readFileSync(join(dir, name));
  content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
  writeFileSync(join(dir, name), content);
}

test("a damaged checkpoint is made up for by the one before and the log, or the store does not open", async (t) => {
  const dir = temporaryDirectory(t);
  const model = inMemory();
  let store = await open(t, dir);
  await grow([store, model], 1, 10);
  await store.checkpoint();
  await grow([store, model], 11, 12);
  await store.checkpoint();
  await store.close();
  damageCheckpoint(dir, 12);
  store = await open(t, dir);
  assert.equal(store.recovery.checkpoint, 10);
  assert.equal(store.recovery.damaged.length, 1);
  assertSame(store, model);
  await store.close();
  for (const name of readdirSync(dir)) if (name.endsWith(".wal")) rmSync(join(dir, name));
  await assert.rejects(open(t, dir), StoreDamaged);
});
