import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { amountOf, coinsOf } from "./amounts.ts";
import { Random } from "./random.ts";

test("a seed fixes every number, another one gives others", () => {
  const numbers = (seed: number) => {
    const random = new Random(seed);
    return Array.from({ length: 20 }, () => random.u32());
  };
  assert.deepEqual(numbers(1), numbers(1));
  assert.notDeepEqual(numbers(1), numbers(2));
  assert.notDeepEqual(numbers(1), numbers(1 + 2 ** 32));
});

test("choices stay within their bounds, and reach all of them", () => {
  const random = new Random(3);
  const seen = new Set(Array.from({ length: 500 }, () => random.between(2, 5)));
  assert.deepEqual([...seen].sort(), [2, 3, 4, 5]);
  assert.equal(random.below(0), 0);
  assert.equal(random.pick([]), undefined);
  assert.equal(
    random.weighted([
      { weight: 0, item: "a" },
      { weight: 1, item: "b" },
    ]),
    "b",
  );
  assert.throws(() => random.weighted([]), RangeError);
  for (const limit of [1n, 2n ** 70n])
    for (let i = 0; i < 50; i++) assert.ok(random.bigBelow(limit) < limit);
});

test("amounts fit into 256 bits, and coins are sorted with amounts above zero", () => {
  fc.assert(
    fc.property(fc.nat(), fc.bigInt({ min: 0n, max: (1n << 255n) - 1n }), (seed, held) => {
      const random = new Random(seed);
      const amount = amountOf(random, held);
      assert.ok(amount >= -1n && amount < 1n << 256n);
      const holdings = ["a", "b", "c"].map((denom) => ({ denom, amount: held }));
      const coins = coinsOf(random, holdings);
      assert.ok(coins.length > 0 && coins.every((coin) => coin.amount > 0n));
      const denoms = coins.map(({ denom }) => denom);
      assert.deepEqual(denoms, [...denoms].sort());
    }),
  );
});
