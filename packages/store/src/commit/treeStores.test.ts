import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { fromHex, toHex } from "@milkyway/bytes";
import { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { type ChangeSet, toChanges } from "../changes.ts";
import { StoreError } from "../storeError.ts";
import { VersionNotRetained } from "../tree/savedVersion.ts";
import { Tree } from "../tree/tree.ts";
import { toCommitInfo } from "./commit.ts";
import { simpleRoot, storeLeaf } from "./simpleMerkle.ts";
import { TreeStores, type TreeStoresOptions } from "./treeStores.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

type Writes = Record<string, Record<string, Uint8Array | undefined>>;

const changeSet = (writes: Writes): ChangeSet =>
  new Map(Object.entries(writes).map(([name, pairs]) => [name, toChanges(Object.entries(pairs))]));

const open = (options: Partial<TreeStoresOptions> = {}) =>
  new TreeStores({ stores: ["bank", "acc"], ...options });

async function commit(store: TreeStores, version: number, writes: Writes = {}): Promise<string> {
  store.prepare(version, changeSet(writes), BigInt(version) * 1_000_000_000n);
  return toHex((await store.commit()).appHash);
}

interface Recorded {
  readonly blocks: readonly {
    readonly result: { readonly app_hash: string };
    readonly store_hashes: Readonly<Record<string, string>>;
  }[];
}

const recorded = (): Recorded =>
  JSON.parse(
    gunzipSync(
      readFileSync(
        new URL("../../../../conformance/vectors/01-bank-basic.json.gz", import.meta.url),
      ),
    ).toString(),
  ) as Recorded;

test("app hashes follow from the recorded store hashes", () => {
  const { blocks } = recorded();
  assert.ok(blocks.length > 10);
  for (const { result, store_hashes: hashes } of blocks) {
    const leaves = Object.keys(hashes)
      .sort()
      .map((name) => storeLeaf(name, fromHex(hashes[name] as string)));
    assert.equal(toHex(simpleRoot(leaves)), result.app_hash);
  }
});

test("a store whose contents are known has the recorded root", () => {
  const params = ConsensusParams.create({
    block: { maxBytes: 22020096n, maxGas: 6000000n },
    evidence: {
      maxAgeNumBlocks: 100000n,
      maxAgeDuration: 172_800_000_000_000n,
      maxBytes: 1048576n,
    },
    validator: { pubKeyTypes: ["ed25519"] },
    version: { app: 0n },
    abci: { voteExtensionsEnableHeight: 0n },
  });
  const tree = new Tree();
  tree.applyChanges(1, toChanges([["Consensus", ConsensusParams.encode(params)]]));
  assert.equal(toHex(tree.workingHash()), recorded().blocks[0]?.store_hashes.consensus);
});

test("a version is read once it is committed, and older ones while they are kept", async () => {
  const store = open({ retain: 2 });
  const latest = store.view();
  await commit(store, 7, { bank: { a: bytes(1) } });
  store.prepare(8, changeSet({ bank: { a: bytes(2) } }), 0n);
  assert.deepEqual(latest.store("bank").get("a"), bytes(1));
  await store.commit();
  assert.deepEqual(latest.store("bank").get("a"), bytes(2));
  await commit(store, 9, { bank: { a: undefined } });
  assert.equal(latest.store("bank").get("a"), undefined);
  assert.deepEqual(store.view(7).store("bank").get("a"), bytes(1));
  const kept = store.pin(7);
  await commit(store, 10);
  assert.deepEqual(store.view(7).store("bank").get("a"), bytes(1));
  kept();
  await commit(store, 11);
  for (const gone of [6, 7, 8, 12]) assert.throws(() => store.view(gone), VersionNotRetained);
  assert.equal(store.commitAt(9).version, 9);
});

test("every store goes into the app hash, changed or not", async () => {
  const store = open();
  const first = await commit(store, 1);
  assert.equal(await commit(store, 2), first);
  assert.notEqual(await commit(store, 3, { acc: { a: bytes() } }), first);
  const info = toCommitInfo(store.commitAt(3));
  assert.deepEqual(
    info.storeInfos.map(({ name }) => name),
    ["acc", "bank"],
  );
  assert.equal(info.timestamp, 3_000_000_000n);
});

test("preparing again starts over, and a refused change leaves nothing behind", async () => {
  const [store, other] = [open(), open()];
  for (const each of [store, other]) await commit(each, 1, { bank: { a: bytes(1), b: bytes(2) } });
  store.prepare(2, changeSet({ bank: { a: bytes(9) }, acc: { z: bytes(1) } }), 0n);
  assert.throws(
    () => store.prepare(2, changeSet({ acc: { b: bytes(1) }, bank: { "": bytes(1) } }), 0n),
    StoreError,
  );
  assert.throws(() => store.prepare(2, changeSet({ nope: {} }), 0n), StoreError);
  assert.throws(() => store.prepare(4, changeSet({}), 0n), /version 4 cannot follow 1/);
  await assert.rejects(store.commit(), /no version is prepared/);
  const writes = { bank: { b: bytes(3) } };
  assert.equal(await commit(store, 2, writes), await commit(other, 2, writes));
  assert.deepEqual(store.view().store("bank").get("a"), bytes(1));
});

test("a rollback leads to the same hashes again", async () => {
  const store = open();
  const blocks: Writes[] = [
    { bank: { a: bytes(1) } },
    { bank: { a: undefined }, acc: { x: bytes(2) } },
    {},
  ];
  const run = async (from: number) => {
    const hashes = [];
    for (let i = from; i < blocks.length; i++) hashes.push(await commit(store, i + 1, blocks[i]));
    return hashes;
  };
  const hashes = await run(0);
  await store.rollback(1);
  assert.deepEqual(store.view().store("bank").get("a"), bytes(1));
  assert.deepEqual(await run(1), hashes.slice(1));
  await store.rollback(0);
  assert.deepEqual(await run(0), hashes);
});

test("upgrades add, rename and delete stores from the next version on", async () => {
  const store = open();
  await commit(store, 1, { bank: { a: bytes(1), b: bytes(2) }, acc: { x: bytes(3) } });
  store.upgrade({ added: ["pools"], renamed: [{ from: "bank", to: "money" }], deleted: ["acc"] });
  assert.deepEqual(store.storeNames, ["money", "pools"]);
  assert.deepEqual(store.view().store("money").get("a"), bytes(1));
  assert.throws(() => store.view().store("bank"), StoreError);
  await commit(store, 2, { money: { b: bytes(4) } });
  assert.deepEqual(store.view().store("money").get("a"), bytes(1));
  assert.deepEqual(store.view().store("money").get("b"), bytes(4));
  const moved = new Tree();
  moved.applyChanges(
    2,
    toChanges([
      ["a", bytes(1)],
      ["b", bytes(2)],
    ]),
  );
  moved.applyChanges(2, toChanges([["b", bytes(4)]]));
  assert.deepEqual(store.commitAt(2).storeHashes.get("money"), moved.workingHash());
  assert.deepEqual(store.view(1).store("acc").get("x"), bytes(3));
  assert.deepEqual(store.view(1).store("bank").get("b"), bytes(2));
  assert.throws(() => store.view(1).store("money"), StoreError);
  await store.rollback(1);
  assert.deepEqual(store.storeNames, ["acc", "bank"]);
  assert.deepEqual(store.view().store("acc").get("x"), bytes(3));
});

test("past versions are let go when they take too much memory", async () => {
  const store = open({ retainBytes: 2000 });
  for (let version = 1; version <= 50; version++)
    await commit(store, version, { bank: { [`k${version % 9}`]: bytes(version) } });
  assert.throws(() => store.view(1), VersionNotRetained);
  assert.deepEqual(store.view(49).store("bank").get("k4"), bytes(49));
});
