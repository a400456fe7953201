import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { toChanges } from "../../changes.ts";
import { TreeStores } from "../../commit/treeStores.ts";
import { StoreError } from "../../storeError.ts";
import { nodeIo } from "../fileIo.ts";
import { temporaryDirectory } from "../temporaryDirectory.testing.ts";
import { readCheckpoint } from "./readCheckpoint.ts";
import { writeCheckpoint } from "./writeCheckpoint.ts";

async function filled(count: number): Promise<TreeStores> {
  const stores = new TreeStores({ stores: ["acc", "bank", "empty"] });
  for (let version = 3; version < 6; version++) {
    const pairs = Array.from({ length: count }, (_, i): [string, Uint8Array] => [
      `k${(i * version) % (2 * count)}`,
      new Uint8Array(i % 50).fill(version),
    ]);
    stores.prepare(
      version,
      new Map([
        ["acc", toChanges(pairs)],
        ["bank", toChanges(pairs.slice(1))],
      ]),
      7n,
    );
    await stores.commit();
  }
  return stores;
}

async function written(t: TestContext, stores: TreeStores, version = 5): Promise<string> {
  const path = join(temporaryDirectory(t), "checkpoint");
  const length = await writeCheckpoint(nodeIo, path, stores.stateAt(version));
  assert.equal(length, readFileSync(path).length);
  return path;
}

test("a checkpoint of any kept version reads back", async (t) => {
  const stores = await filled(500);
  for (const version of [3, 4, 5]) {
    const { commit, trees } = readCheckpoint(await written(t, stores, version));
    assert.deepEqual(commit, stores.commitAt(version));
    for (const [name, tree] of trees) {
      assert.equal(tree.version, version);
      const [a, b] = [
        tree.iterate("", undefined),
        stores.view(version).store(name).iterate("", undefined),
      ];
      for (; a.valid || b.valid; a.next(), b.next())
        assert.deepEqual([a.key, a.value], [b.key, b.value]);
    }
  }
});

test("a damaged checkpoint is refused, wherever the damage is", async (t) => {
  const path = await written(t, await filled(6));
  const good = readFileSync(path);
  const refuse = (bytes: Uint8Array, what: string) => {
    writeFileSync(path, bytes);
    assert.throws(() => readCheckpoint(path), StoreError, what);
  };
  for (let at = 0; at < good.length; at++) {
    refuse(good.subarray(0, at), `cut at ${at}`);
    const bad = Buffer.from(good);
    bad[at] = (bad[at] as number) ^ (1 << (at % 8));
    refuse(bad, `byte ${at}`);
  }
  refuse(Buffer.concat([good, Buffer.from([0])]), "longer");
});

test("a checkpoint given up leaves no file", async (t) => {
  const stores = await filled(5000);
  const path = join(temporaryDirectory(t), "checkpoint");
  const given = AbortSignal.abort();
  await assert.rejects(writeCheckpoint(nodeIo, path, stores.stateAt(5), given));
  assert.ok(!existsSync(path));
});
