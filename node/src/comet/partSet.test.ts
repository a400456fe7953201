import assert from "node:assert/strict";
import { test } from "node:test";
import type { Part } from "@milkyway/codec/gen/tendermint/types";
import { CometError } from "@milkyway/comet";
import fc from "fast-check";
import { joinParts, makeParts, PART_SIZE, partSetHeader, verifyPart } from "./partSet.ts";

const sizes = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.constantFrom(PART_SIZE - 1, PART_SIZE, PART_SIZE + 1, 3 * PART_SIZE, 5 * PART_SIZE + 7),
);

function fill(size: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i += 97) bytes[i] = (seed + i) & 0xff;
  return bytes;
}

test("parts in any order give the bytes back", () => {
  fc.assert(
    fc.property(sizes, fc.nat(255), (size, seed) => {
      const bytes = fill(size, seed);
      const header = partSetHeader(bytes);
      const parts = makeParts(bytes);
      assert.equal(header.total, Math.ceil(size / PART_SIZE));
      assert.ok(parts.every((part) => verifyPart(header, part)));
      assert.deepEqual(joinParts(header, [...parts].reverse()), bytes);
    }),
    { numRuns: 40 },
  );
});

test("a part with another place, other bytes or another proof is refused", () => {
  const bytes = fill(3 * PART_SIZE - 5, 1);
  const header = partSetHeader(bytes);
  const [first, second, third] = makeParts(bytes) as [Part, Part, Part];
  const wrong: Part[] = [
    { ...first, index: 1 },
    { ...first, bytes: second.bytes },
    { ...first, proof: second.proof },
    { ...third, bytes: third.bytes.subarray(1) },
    { ...first, proof: { ...first.proof, total: 4n } },
    { ...first, bytes: new Uint8Array(PART_SIZE + 1) },
  ];
  for (const part of wrong) assert.ok(!verifyPart(header, part));
  assert.throws(() => joinParts(header, [first, third]), CometError);
  assert.throws(() => joinParts(header, [first, { ...second, index: 2 }, third]), CometError);
});
