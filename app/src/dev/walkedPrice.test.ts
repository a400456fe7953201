import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { walkedPrice } from "./walkedPrice.ts";

const amounts = fc.bigInt({ min: 1n, max: 1n << 128n });

test("a price stays between a quarter and four times of what it was, in steps of half a percent", () => {
  fc.assert(
    fc.property(fc.nat(), amounts, amounts, (seed, start, price) => {
      const next = walkedPrice(seed, 7n, { pair: "TIA/USD", price, start });
      assert.ok(next >= start / 4n && next <= start * 4n);
      if (price < start / 4n + 1n || price > start * 4n) return;
      const step = next > price ? next - price : price - next;
      assert.ok(step * 1000n <= price * 5n + 1000n);
    }),
  );
});

test("a walk depends on its seed, the height and the pair, and on nothing else", () => {
  const walk = (seed: number, pair: string) => {
    let price = 10n ** 12n;
    const start = price;
    return Array.from({ length: 50 }, (_, i) => {
      price = walkedPrice(seed, BigInt(i), { pair, price, start });
      return price;
    });
  };
  assert.deepEqual(walk(1, "TIA/USD"), walk(1, "TIA/USD"));
  assert.notDeepEqual(walk(1, "TIA/USD"), walk(2, "TIA/USD"));
  assert.notDeepEqual(walk(1, "TIA/USD"), walk(1, "ATOM/USD"));
});
