import assert from "node:assert/strict";
import { test } from "node:test";
import { linePath } from "./linePath.ts";
import { compareValues, pageOf, readSort } from "./tableState.ts";

test("an order is read from the address", () => {
  assert.deepEqual(readSort("-value"), { key: "value", isDown: true });
  assert.deepEqual(readSort(""), { key: "", isDown: false });
  assert.ok(compareValues(1n, 2n) < 0);
  assert.ok(compareValues("b", "A") > 0);
});

test("a page that is not there gives the nearest one", () => {
  const rows = Array.from({ length: 45 }, (_, at) => at);
  assert.deepEqual(pageOf(rows, 3).shown, [40, 41, 42, 43, 44]);
  assert.equal(pageOf(rows, 99).page, 3);
  for (const wanted of [0, -1, Number.NaN, 1.5]) assert.equal(pageOf(rows, wanted).page, 1);
  assert.equal(pageOf([], 1).pages, 1);
});

test("a line fills its box, and one point is a level line", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 1, y: 10 },
  ];
  assert.equal(linePath(points, 100, 100), "M0.0 90.0 L100.0 10.0");
  assert.equal(linePath([{ x: 3, y: 7 }], 100, 100), "M0 50.0 L100.0 50.0");
  assert.equal(linePath([], 100, 100), "");
});
