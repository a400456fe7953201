import assert from "node:assert/strict";
import { test } from "node:test";
import { type Bin, toHex } from "@milkyway/bytes";
import fc from "fast-check";
import { toChanges } from "../changes.ts";
import type { Cursor, KVReader } from "../kv.ts";
import { StoreError } from "../storeError.ts";
import { NaiveTree } from "./naiveTree.testing.ts";
import { VersionNotRetained } from "./savedVersion.ts";
import { Tree } from "./tree.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

const key = fc
  .array(fc.constantFrom(0, 1, 2, 0x61, 0xff), { minLength: 1, maxLength: 4 })
  .map((codes) => String.fromCharCode(...codes));
const value = fc.option(fc.uint8Array({ maxLength: 40 }), { nil: undefined, freq: 3 });
const block = fc.array(fc.tuple(key, value), { maxLength: 40 }).map(toChanges);

function read(cursor: Cursor): [Bin, Uint8Array][] {
  const found: [Bin, Uint8Array][] = [];
  for (; cursor.valid; cursor.next()) found.push([cursor.key, cursor.value]);
  return found;
}

const all = (store: KVReader): [Bin, Uint8Array][] => read(store.iterate("", undefined));

test("roots, entries and retained versions are those of the naive tree", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), fc.nat(3), (blocks, keep) => {
      const tree = new Tree();
      const naive = new NaiveTree();
      const expected: [root: string, entries: [Bin, Uint8Array][]][] = [];
      blocks.forEach((changes, i) => {
        tree.applyChanges(i + 1, changes);
        changes.keys.forEach((k, at) => {
          const v = changes.values[at];
          if (v === undefined) naive.delete(i + 1, k);
          else naive.set(i + 1, k, v);
        });
        assert.equal(toHex(tree.workingHash()), toHex(naive.hash()));
        tree.saveVersion(i + 1);
        expected.push([toHex(naive.hash()), naive.entries()]);
        if (i >= keep) tree.release(i + 1 - keep);
        for (const version of tree.retained) {
          const [root, entries] = expected[version - 1] as (typeof expected)[0];
          assert.equal(toHex(tree.rootHash(version)), root);
          assert.deepEqual(all(tree.at(version)), entries);
        }
      });
    }),
    { numRuns: 300 },
  );
});

test("ranges and lookups agree with the entries", () => {
  fc.assert(
    fc.property(block, key, fc.option(key, { nil: undefined }), (changes, start, end) => {
      const tree = new Tree();
      tree.applyChanges(5, changes);
      tree.saveVersion(5);
      const entries = all(tree);
      const inside = entries.filter(([k]) => k >= start && (end === undefined || k < end));
      assert.deepEqual(read(tree.iterate(start, end)), inside);
      assert.deepEqual(read(tree.iterate(start, end, true)), inside.toReversed());
      assert.deepEqual(tree.get(start), new Map(entries).get(start));
      assert.equal(tree.has(start), new Map(entries).has(start));
    }),
  );
});

test("versions released in any order leave the others whole and give all memory back", () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 3, maxLength: 10 }),
      fc.infiniteStream(fc.nat()),
      (blocks, picks) => {
        const tree = new Tree();
        const expected = new Map<number, [string, [Bin, Uint8Array][]]>();
        blocks.forEach((changes, i) => {
          tree.applyChanges(i + 1, changes);
          tree.saveVersion(i + 1);
          expected.set(i + 1, [toHex(tree.workingHash()), all(tree)]);
        });
        while (tree.retained.length > 1) {
          const pick = tree.retained[(picks.next().value as number) % (tree.retained.length - 1)];
          tree.release(pick as number);
          for (const version of tree.retained) {
            const [root, entries] = expected.get(version) as [string, [Bin, Uint8Array][]];
            assert.equal(toHex(tree.rootHash(version)), root);
            assert.deepEqual(all(tree.at(version)), entries);
          }
        }
        assert.equal(tree.memory.nodes, tree.size === 0 ? 0 : 2 * tree.size - 1);
        const last = blocks.length + 1;
        tree.applyChanges(last, toChanges(all(tree).map(([k]) => [k, undefined])));
        tree.saveVersion(last);
        tree.release(last - 1);
        assert.equal(tree.memory.live, 0);
      },
    ),
  );
});

test("a rollback restores the version and frees what came after", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 2, maxLength: 8 }), fc.nat(), (blocks, pick) => {
      const tree = new Tree();
      const memory = [tree.memory.live];
      const roots = [toHex(tree.workingHash())];
      blocks.forEach((changes, i) => {
        tree.applyChanges(i + 1, changes);
        tree.saveVersion(i + 1);
        memory.push(tree.memory.live);
        roots.push(toHex(tree.workingHash()));
      });
      const target = pick % (blocks.length + 1);
      tree.applyChanges(blocks.length + 1, blocks[0] as (typeof blocks)[0]);
      tree.rollback(target);
      assert.equal(toHex(tree.workingHash()), roots[target]);
      assert.equal(tree.memory.live, memory[target]);
      assert.equal(tree.version, target);
      for (let i = target; i < blocks.length; i++) {
        tree.applyChanges(i + 1, blocks[i] as (typeof blocks)[0]);
        tree.saveVersion(i + 1);
        assert.equal(toHex(tree.workingHash()), roots[i + 1]);
      }
    }),
  );
});

test("ascending keys into an empty tree give the shape of single insertions", () => {
  const naive = new NaiveTree();
  for (let count = 1; count <= 300; count++) {
    const k = String.fromCharCode(count >> 8, count & 0xff);
    naive.set(1, k, bytes(count & 0xff));
    const tree = new Tree();
    tree.applyChanges(1, toChanges(naive.entries()));
    assert.equal(toHex(tree.workingHash()), toHex(naive.hash()), `${count} keys`);
  }
});

test("large keys and values are kept", () => {
  const tree = new Tree();
  const naive = new NaiveTree();
  for (const [i, size] of [0, 63, 64, 65, 1024, 1025, 5000, 1 << 20, 5 << 20].entries()) {
    const k = String.fromCharCode(i).repeat(1 + Math.min(size, 131070));
    const v = new Uint8Array(size).fill(i);
    tree.applyChanges(i + 1, toChanges([[k, v]]));
    tree.saveVersion(i + 1);
    naive.set(i + 1, k, v);
    assert.equal(toHex(tree.workingHash()), toHex(naive.hash()));
  }
  assert.deepEqual(all(tree), naive.entries());
});

test("setting the same value again is a new leaf, deleting a missing key is nothing", () => {
  const tree = new Tree();
  tree.applyChanges(
    1,
    toChanges([
      ["a", bytes(1)],
      ["b", bytes(2)],
    ]),
  );
  tree.saveVersion(1);
  tree.applyChanges(2, toChanges([["c", undefined]]));
  tree.saveVersion(2);
  assert.deepEqual(tree.rootHash(2), tree.rootHash(1));
  tree.applyChanges(3, toChanges([["a", bytes(1)]]));
  tree.saveVersion(3);
  assert.notDeepEqual(tree.rootHash(3), tree.rootHash(1));
});

test("what a tree cannot take is refused with the reference's text", () => {
  const tree = new Tree();
  const refuse = (run: () => void, text: RegExp) =>
    assert.throws(run, (error) => error instanceof StoreError && text.test(error.message));
  refuse(() => tree.applyChanges(1, toChanges([["", bytes(1)]])), /^key is nil or empty$/);
  refuse(
    () => tree.applyChanges(1, toChanges([["x".repeat(131072), bytes(1)]])),
    /^key is too large$/,
  );
  refuse(() => tree.applyChanges(1, { keys: ["b", "a"], values: [bytes(), bytes()] }), /ascending/);
  refuse(() => tree.applyChanges(2, toChanges([])), /version 1 is being made, not 2/);
  tree.saveVersion(1);
  refuse(() => tree.saveVersion(1), /version 1 cannot follow 1/);
  assert.throws(() => tree.at(7), VersionNotRetained);
});

test("a released version can no longer be read", () => {
  const tree = new Tree();
  for (const version of [1, 2]) {
    tree.applyChanges(
      version,
      toChanges([
        ["a", bytes(version)],
        ["b", bytes(version)],
      ]),
    );
    tree.saveVersion(version);
  }
  const old = tree.at(1);
  const cursor = old.iterate("", undefined);
  tree.release(1);
  assert.throws(() => old.get("a"), VersionNotRetained);
  assert.throws(() => old.iterate("", undefined), VersionNotRetained);
  assert.throws(() => cursor.next(), VersionNotRetained);
});
