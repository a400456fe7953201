import assert from "node:assert/strict";
import { test } from "node:test";
import {
  iavlSpec,
  ics23,
  tendermintSpec,
  verifyMembership,
  verifyNonMembership,
} from "@confio/ics23";
import { binToBytes } from "@milkyway/bytes";
import { CommitmentProof } from "@milkyway/codec/gen/cosmos/ics23/v1";
import { toChanges } from "../changes.ts";
import { TreeStores } from "../commit/treeStores.ts";

const NAMES = ["acc", "bank", "gov", "mint", "pools", "wasm"];

/** Entries `k0, k2, k4 …` set over several versions, so that leaves carry different ones. */
async function filled(count: number): Promise<TreeStores> {
  const store = new TreeStores({ stores: NAMES });
  for (let version = 1; version <= 3; version++) {
    const pairs = [...new Array(count).keys()]
      .filter((i) => i % 3 < version)
      .map((i): [string, Uint8Array] => [`k${String(2 * i).padStart(4, "0")}`, Uint8Array.of(i)]);
    store.prepare(version, new Map([["bank", toChanges(pairs)]]), 0n);
    await store.commit();
  }
  return store;
}

function check(store: TreeStores, version: number, key: string): void {
  const [inStore, ofStore] = store.prove(version, "bank", key);
  assert.ok(inStore !== undefined && ofStore !== undefined);
  assert.equal(inStore.type, "ics23:iavl");
  assert.equal(ofStore.type, "ics23:simple");
  assert.deepEqual(inStore.key, binToBytes(key));
  const { appHash, storeHashes } = store.commitAt(version);
  const root = storeHashes.get("bank") as Uint8Array;
  const simple = ics23.CommitmentProof.decode(ofStore.data);
  assert.ok(verifyMembership(simple, tendermintSpec, appHash, binToBytes("bank"), root), key);
  const proof = ics23.CommitmentProof.decode(inStore.data);
  const value = store.view(version).store("bank").get(key);
  const proven =
    value === undefined
      ? verifyNonMembership(proof, iavlSpec, root, binToBytes(key))
      : verifyMembership(proof, iavlSpec, root, binToBytes(key), value);
  assert.ok(proven, `${key} at ${version}`);
  const wrong = Uint8Array.of(99, 99);
  assert.ok(!verifyMembership(proof, iavlSpec, root, binToBytes(key), wrong));
}

test("what is there and what is not is proven to an independent verifier, at each version", async () => {
  for (const count of [1, 2, 3, 7, 40]) {
    const store = await filled(count);
    for (const version of [1, 2, 3])
      for (let i = -1; i <= 2 * count + 1; i++)
        check(store, version, i < 0 ? "a" : `k${String(i).padStart(4, "0")}`);
  }
});

test("every store is proven to be part of the app hash", async () => {
  const store = await filled(5);
  for (const name of NAMES) {
    const [, ofStore] = store.prove(3, name, "x");
    const { appHash, storeHashes } = store.commitAt(3);
    const root = storeHashes.get(name) as Uint8Array;
    const proof = ics23.CommitmentProof.decode(ofStore?.data as Uint8Array);
    assert.ok(verifyMembership(proof, tendermintSpec, appHash, binToBytes(name), root), name);
  }
});

test("in an empty store absence has no neighbours", async () => {
  const store = await filled(1);
  const [inStore] = store.prove(2, "gov", "x");
  assert.deepEqual(CommitmentProof.decode(inStore?.data as Uint8Array).nonexist, {
    key: binToBytes("x"),
    left: undefined,
    right: undefined,
  });
});
