import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sortedOrder } from "./sortKeys.ts";

function sorted(keys: readonly string[]): readonly string[] {
  return Array.from(sortedOrder(keys), (i) => keys[i] as string);
}

/** Some thousand distinct keys, by prefixes and endings that are given. */
function product(...parts: readonly (readonly string[])[]): string[] {
  const all = parts.reduce<string[]>(
    (made, part) => made.flatMap((start) => part.map((end) => start + end)),
    [""],
  );
  return [...new Set(all)];
}

/** The same for the same keys, and in no order. */
const shuffled = (keys: readonly string[]): string[] =>
  keys.map((_, i) => keys[(i * 7919 + 13) % keys.length] as string);

const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const word = fc.string({ unit: byte, maxLength: 9 });
const few = fc.uniqueArray(word, { minLength: 1, maxLength: 24 });

test("keys come in the order of their bytes, however many and however alike they are", () => {
  fc.assert(
    fc.property(few, few, few, (a, b, c) => {
      const keys = product(a, b, c);
      const mixed = [...new Set(shuffled(keys))];
      assert.deepEqual(sorted(mixed), [...mixed].sort());
    }),
    { numRuns: 60 },
  );
});

test("keys that are the beginnings of others come first, also before zeros", () => {
  const keys = Array.from({ length: 600 }, (_, i) => `k${"\0".repeat(i)}`);
  assert.deepEqual(sorted(keys.toReversed()), keys);
  const mixed = keys.flatMap((key) => [key, `${key}x`, `${key}\xff\xff`]);
  assert.deepEqual(sorted(mixed), [...mixed].sort());
});

test("none and one are in order", () => {
  assert.deepEqual(sorted([]), []);
  assert.deepEqual(sorted(["a"]), ["a"]);
});
