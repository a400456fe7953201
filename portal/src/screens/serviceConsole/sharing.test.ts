import assert from "node:assert/strict";
import { test } from "node:test";
import { BY_VALUE, partsOf, readSharing, type Sharing, sharingType } from "./sharing.ts";

test("ways of sharing come back out of what a plan holds", () => {
  const ways: readonly Sharing[] = [
    BY_VALUE,
    { way: "equal", weights: {} },
    { way: "weights", weights: { 1: "3", 4: "7" } },
  ];
  for (const way of ways) assert.deepEqual(readSharing(sharingType(way, [1, 4])), way);
  assert.deepEqual(
    readSharing({ typeUrl: "/what.Nobody.Knows", value: Uint8Array.of(1) }),
    BY_VALUE,
  );
});

test("targets have the weights that are typed, 1 by themselves, and no part with 0", () => {
  const typed = (weights: Sharing["weights"]) => partsOf({ way: "weights", weights }, [1, 2, 3]);
  assert.deepEqual(
    typed({ 1: "5", 2: "0" }),
    new Map([
      [1, 5],
      [3, 1],
    ]),
  );
  for (const wrong of ["", "-1", "1.5", "4294967296", "x"])
    assert.equal(typed({ 1: wrong }), undefined, wrong);
  assert.equal(typed({ 1: "0", 2: "0", 3: "0" }), undefined);
  assert.deepEqual(partsOf(BY_VALUE, []), new Map());
});
