import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { type Changes, toChanges } from "../../changes.ts";
import { TreeStores } from "../../commit/treeStores.ts";
import type { Cursor } from "../../kv.ts";
import { StoreError } from "../../storeError.ts";
import { VersionNotRetained } from "../../tree/savedVersion.ts";
import { temporaryDirectory } from "../temporaryDirectory.testing.ts";
import { History } from "./history.ts";
import { keyOf, valueKey } from "./historyKeys.ts";

const long = "L".repeat(900);
/** Keys that differ in zero bytes, in length and behind the point where long ones are cut. */
const KEYS = [
  "a",
  "a\0",
  "a\0\0",
  "a\0\x01",
  "a\x01",
  "b",
  "\xff\xff",
  long,
  `${long}\0`,
  `${long}x`,
  `${long}y1`,
  `${long}y`,
  `${long.slice(1)}z`,
];

function read(cursor: Cursor): [string, Uint8Array][] {
  const found: [string, Uint8Array][] = [];
  for (; cursor.valid; cursor.next()) found.push([cursor.key, cursor.value]);
  return found;
}

async function apply(
  stores: TreeStores,
  history: History,
  version: number,
  changes: Changes,
): Promise<void> {
  stores.prepare(version, new Map([["bank", changes]]), BigInt(version));
  const before = version === 1 ? stores.view() : stores.view(version - 1);
  const commit = await stores.commit();
  if (version === 1) await history.start(commit);
  else
    await history.add(
      commit,
      new Map([["bank", { keys: changes.keys, before: before.store("bank") }]]),
    );
}

function compare(stores: TreeStores, history: History, heights: readonly number[]): void {
  for (const height of heights) {
    const old = history.view(height, () => stores.view(history.complete)).store("bank");
    const expected = stores.view(height).store("bank");
    for (const key of KEYS) {
      assert.deepEqual(
        old.get(key),
        expected.get(key),
        `${JSON.stringify(key.slice(-5))} at ${height}`,
      );
      assert.equal(old.has(key), expected.has(key));
    }
    for (const start of ["", ...KEYS])
      for (const end of [undefined, "a\0\0", `${long}y`])
        for (const reverse of [false, true])
          assert.deepEqual(
            read(old.iterate(start, end, reverse)),
            read(expected.iterate(start, end, reverse)),
          );
    assert.equal(history.commitAt(height).version, height);
  }
}

function open(t: TestContext): History {
  const history = new History(join(temporaryDirectory(t), "history"));
  t.after(() => history.close());
  return history;
}

test("every height reads as it was, before and after pruning and truncating", async (t) => {
  const history = open(t);
  const pair = fc.tuple(
    fc.constantFrom(...KEYS),
    fc.option(fc.uint8Array({ maxLength: 5 }), { nil: undefined }),
  );
  const blocks = fc.array(fc.array(pair, { maxLength: 8 }).map(toChanges), {
    minLength: 2,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(blocks, fc.nat(), fc.nat(), async (all, prune, truncate) => {
      const stores = new TreeStores({ stores: ["bank"] });
      for (const [i, changes] of all.entries()) await apply(stores, history, i + 1, changes);
      const heights = all.map((_, i) => i + 1);
      compare(stores, history, heights);
      const pruned = prune % all.length;
      await history.prune(pruned);
      compare(stores, history, heights.slice(pruned));
      for (let gone = 0; gone <= pruned; gone++)
        assert.throws(() => history.view(gone, () => stores.view()), VersionNotRetained);
      const last = pruned + 1 + (truncate % (all.length - pruned));
      await history.truncate(last);
      assert.equal(history.complete, last);
      compare(stores, history, heights.slice(pruned, last));
    }),
    { numRuns: 25 },
  );
});

test("stores that did not exist at a height are unknown there", async (t) => {
  const history = open(t);
  const stores = new TreeStores({ stores: ["bank", "gone"] });
  stores.prepare(1, new Map([["gone", toChanges([["k", Uint8Array.of(1)]])]]), 0n);
  await history.start(await stores.commit());
  const before = stores.view(1).store("gone");
  stores.upgrade({ deleted: ["gone"], added: ["new"] });
  stores.prepare(2, new Map([["new", toChanges([["k", Uint8Array.of(2)]])]]), 0n);
  const commit = await stores.commit();
  const absent = { get: () => undefined, has: () => false, iterate: before.iterate };
  await history.add(
    commit,
    new Map([
      ["gone", { keys: ["k"], before }],
      ["new", { keys: ["k"], before: absent }],
    ]),
  );
  const old = history.view(1, () => stores.view());
  assert.deepEqual(old.store("gone").get("k"), Uint8Array.of(1));
  assert.throws(() => old.store("new"), StoreError);
  const now = history.view(2, () => stores.view());
  assert.throws(() => now.store("gone"), StoreError);
  assert.deepEqual(now.store("new").get("k"), Uint8Array.of(2));
});

test("database keys order as the keys they stand for", () => {
  const key = fc.string({ maxLength: 6, unit: fc.constantFrom("\0", "\x01", "\x02", "a", "\xff") });
  fc.assert(
    fc.property(key, key, fc.nat(9), fc.nat(9), (a, b, v, w) => {
      const [x, y] = [valueKey(1, a, v), valueKey(1, b, w)];
      const expected = a === b ? Math.sign(v - w) : a < b ? -1 : 1;
      assert.equal(Math.sign(Buffer.compare(x, y)), expected);
      assert.equal(keyOf(x), a);
    }),
  );
});
