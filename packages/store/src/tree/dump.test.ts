import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "@milkyway/bytes";
import fc from "fast-check";
import { toChanges } from "../changes.ts";
import type { KVReader } from "../kv.ts";
import type { DumpChunk } from "./dump.ts";
import { Tree } from "./tree.ts";

function all(store: KVReader): [string, Uint8Array][] {
  const found: [string, Uint8Array][] = [];
  for (const at = store.iterate("", undefined); at.valid; at.next()) found.push([at.key, at.value]);
  return found;
}

/** A tree read back from its dump, whose bytes are copied so that nothing is shared. */
function copy(tree: Tree, version: number): Tree {
  const chunks: DumpChunk[] = [];
  const dump = tree.dump(version);
  for (;;) {
    const { done, value } = dump.next();
    if (done) return Tree.load(version, chunks, value);
    if (value !== undefined) chunks.push({ ...value, bytes: value.bytes.slice() });
  }
}

function grow(
  tree: Tree,
  version: number,
  pairs: readonly [string, Uint8Array | undefined][],
): void {
  tree.applyChanges(version, toChanges(pairs));
  tree.saveVersion(version);
}

test("a dumped tree has the same entries and roots, and goes on as the original does", () => {
  const key = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom("a", "b", "\xff") });
  const value = fc.option(fc.uint8Array({ maxLength: 100 }), { nil: undefined, freq: 4 });
  const block = fc.array(fc.tuple(key, value), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(block, { minLength: 2, maxLength: 6 }), block, (blocks, more) => {
      const tree = new Tree();
      for (const [i, pairs] of blocks.entries()) grow(tree, i + 1, pairs);
      for (const version of tree.retained) {
        const loaded = copy(tree, version);
        assert.equal(toHex(loaded.rootHash(version)), toHex(tree.rootHash(version)));
        assert.deepEqual(all(loaded), all(tree.at(version)));
        assert.equal(loaded.memory.nodes, Math.max(0, 2 * loaded.size - 1));
      }
      const last = blocks.length;
      const loaded = copy(tree, last);
      for (const each of [tree, loaded]) grow(each, last + 1, more);
      assert.equal(toHex(loaded.workingHash()), toHex(tree.workingHash()));
      grow(
        loaded,
        last + 2,
        all(loaded).map(([k]) => [k, undefined]),
      );
      for (const version of [last, last + 1]) loaded.release(version);
      assert.equal(loaded.memory.live, 0);
    }),
    { numRuns: 60 },
  );
});

test("dumps of several chunks, with values too large for one, read back", () => {
  const tree = new Tree();
  const pairs = Array.from({ length: 70_000 }, (_, i): [string, Uint8Array] => [
    String(i).padStart(6, "0"),
    new Uint8Array(i % 20_000 === 7 ? 1_500_000 : 60).fill(i),
  ]);
  grow(tree, 1, pairs);
  const loaded = copy(tree, 1);
  assert.equal(toHex(loaded.rootHash(1)), toHex(tree.rootHash(1)));
  assert.equal(loaded.memory.live, tree.memory.live);
  for (const i of [0, 7, 20_007, 69_999])
    assert.deepEqual(loaded.get(...[pairs[i]?.[0] as string]), pairs[i]?.[1]);
  for (const each of [tree, loaded])
    grow(
      each,
      2,
      pairs.filter((_, i) => i % 7 === 0).map(([k]) => [k, new Uint8Array(i7(k))]),
    );
  assert.equal(toHex(loaded.workingHash()), toHex(tree.workingHash()));
});

function i7(key: string): number {
  return Number(key) % 100;
}
