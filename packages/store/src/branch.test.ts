import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bin } from "@milkyway/bytes";
import fc from "fast-check";
import { Branch } from "./branch.ts";
import { emptyStore } from "./emptyStore.ts";
import type { Cursor } from "./kv.ts";
import { StoreError } from "./storeError.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

function read(cursor: Cursor): [Bin, Uint8Array][] {
  const found: [Bin, Uint8Array][] = [];
  for (; cursor.valid; cursor.next()) found.push([cursor.key, cursor.value]);
  return found;
}

/** What a range of a plain map holds. */
function range(
  model: ReadonlyMap<Bin, Uint8Array>,
  start: Bin,
  end: Bin | undefined,
  reverse: boolean,
) {
  const inside = [...model]
    .filter(([key]) => key >= start && (end === undefined || key < end))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return reverse ? inside.reverse() : inside;
}

const key = fc.stringMatching(/^[a-c]{1,3}$/);
const bound = fc.option(key, { nil: undefined });
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("set" as const),
      key,
      value: fc.uint8Array({ maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("delete" as const), key }) },
  fc.record({ kind: fc.constant("read" as const), start: key, end: bound, reverse: fc.boolean() }),
  fc.record({ kind: fc.constant("open" as const), start: key, end: bound, reverse: fc.boolean() }),
  fc.record({ kind: fc.constant("branch" as const) }),
  fc.record({ kind: fc.constant("write" as const) }),
  fc.record({ kind: fc.constant("drop" as const) }),
);

/** With how many entries a branch packs them. */
const packedFrom = fc.constantFrom(2, 5, undefined);

test("nested branches behave as plain maps do, and cursors see the moment they were opened", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), packedFrom, (steps, many) => {
      const layers = [new Branch(emptyStore, many)];
      const models = [new Map<Bin, Uint8Array>()];
      for (const at of steps) {
        const branch = layers.at(-1) as Branch;
        const model = models.at(-1) as Map<Bin, Uint8Array>;
        if (at.kind === "set") {
          branch.set(at.key, at.value);
          model.set(at.key, at.value);
        } else if (at.kind === "delete") {
          branch.delete(at.key);
          model.delete(at.key);
        } else if (at.kind === "read") {
          const expected = range(model, at.start, at.end, at.reverse);
          assert.deepEqual(read(branch.iterate(at.start, at.end, at.reverse)), expected);
          assert.deepEqual(branch.get(at.start), model.get(at.start));
          assert.equal(branch.has(at.start), model.has(at.start));
        } else if (at.kind === "open") {
          const expected = range(model, at.start, at.end, at.reverse);
          const cursor = branch.iterate(at.start, at.end, at.reverse);
          for (const [k, v] of expected) {
            assert.ok(cursor.valid);
            assert.equal(cursor.key, k);
            assert.deepEqual(cursor.value, v);
            // Writing ahead of the cursor, behind it and under it.
            branch.delete(k);
            branch.set(`${k}a`, bytes(9));
            branch.set("aaa", bytes(8));
            model.delete(k);
            model.set(`${k}a`, bytes(9));
            model.set("aaa", bytes(8));
            cursor.next();
          }
          assert.equal(cursor.valid, false);
        } else if (at.kind === "branch") {
          layers.push(new Branch(branch, many));
          models.push(new Map(model));
        } else if (layers.length > 1) {
          layers.pop();
          models.pop();
          if (at.kind === "drop") continue;
          branch.writeTo(layers.at(-1) as Branch);
          models[models.length - 1] = model;
        }
      }
    }),
    { numRuns: 400 },
  );
});

function staysInOrder(branch: Branch): void {
  const model = new Map<Bin, Uint8Array>();
  let seed = 1;
  for (let round = 0; round < 30; round++) {
    for (let i = 0; i < 100; i++) {
      seed = (seed * 48271) % 2147483647;
      const k = `k${seed % 5000}`;
      if (seed % 7 === 0) {
        branch.delete(k);
        model.delete(k);
      } else {
        branch.set(k, bytes(i));
        model.set(k, bytes(i));
      }
    }
    for (const reverse of [false, true])
      assert.deepEqual(
        read(branch.iterate("k2", "k4", reverse)),
        range(model, "k2", "k4", reverse),
        `round ${round}`,
      );
  }
}

test("many entries stay in order under writes between iterations", () => {
  staysInOrder(new Branch(emptyStore));
  for (const many of [10, 99, 700]) staysInOrder(new Branch(emptyStore, many));
});

function comesOutInOrder(branch: Branch): void {
  branch.set("b", bytes(1));
  branch.set("a", bytes());
  branch.delete("b");
  branch.delete("c");
  branch.set("c", bytes(3));
  const { keys, values } = branch.dirtyEntries();
  assert.deepEqual(keys, ["a", "b", "c"]);
  assert.deepEqual(values, [bytes(), undefined, bytes(3)]);
  const calls: unknown[] = [];
  branch.writeTo({
    ...emptyStore,
    set: (k, v) => calls.push(["set", k, v]),
    delete: (k) => calls.push(["delete", k]),
  });
  const [deleted, ...set] = calls.sort();
  assert.deepEqual(deleted, ["delete", "b"]);
  assert.deepEqual(set, [
    ["set", "a", bytes()],
    ["set", "c", bytes(3)],
  ]);
  assert.equal(branch.dirty, 0);
}

test("final operations come out in key order, deletes included", () => {
  comesOutInOrder(new Branch(emptyStore));
  for (const many of [0, 1, 2]) comesOutInOrder(new Branch(emptyStore, many));
});

test("keys and values no store takes are refused", () => {
  const branch = new Branch(emptyStore);
  const refuse = (run: () => void, text: string) =>
    assert.throws(run, (error) => error instanceof StoreError && error.message === text);
  refuse(() => branch.set("", bytes(1)), "key is nil or empty");
  refuse(() => branch.delete(""), "key is nil or empty");
  refuse(() => branch.set("x".repeat(131072), bytes(1)), "key is too large");
  refuse(() => branch.set("x", undefined as unknown as Uint8Array), "value is nil");
});
