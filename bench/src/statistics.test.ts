import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exponentOf, median, percentile } from "./statistics.ts";

test("the median is in the middle", () => {
  assert.equal(median([3]), 3);
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 2, 10]), 3);
  assert.ok(Number.isNaN(median([])));
});

test("percentiles are values that were measured", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  assert.equal(percentile(hundred, 0.5), 50);
  assert.equal(percentile(hundred, 0.99), 99);
  assert.equal(percentile(hundred, 1), 100);
  assert.equal(percentile([7], 0.99), 7);
  assert.ok(Number.isNaN(percentile([], 0.5)));
});

test("a percentile is not below that of a smaller share, and enough values do not exceed it", () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (measured, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      assert.ok(percentile(measured, low) <= percentile(measured, high));
      const limit = percentile(measured, high);
      assert.ok(measured.filter((value) => value <= limit).length >= high * measured.length);
    }),
  );
});

test("the exponent of a power law is found, whatever its factor", () => {
  const factor = fc.double({ min: 0.01, max: 1000, noNaN: true });
  const exponent = fc.double({ min: -1, max: 3, noNaN: true });
  fc.assert(
    fc.property(factor, exponent, (c, k) => {
      const points = [10, 30, 100, 1000].map((size) => ({ size, value: c * size ** k }));
      assert.ok(Math.abs(exponentOf(points) - k) < 1e-9);
    }),
  );
});

test("noise moves the exponent little", () => {
  const noise = [1.1, 0.9, 1.05, 0.95, 1];
  const points = noise.map((factor, i) => ({ size: 10 ** i, value: factor * 10 ** i }));
  assert.ok(Math.abs(exponentOf(points) - 1) < 0.02);
});
