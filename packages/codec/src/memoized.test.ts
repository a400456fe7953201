import assert from "node:assert/strict";
import { test } from "node:test";
import { Coin } from "./gen/cosmos/base/v1beta1.ts";
import { memoized } from "./memoized.ts";

test("the same array is decoded once", () => {
  const codec = memoized(Coin);
  const bytes = Coin.encode({ denom: "umilk", amount: 5n });
  assert.equal(codec.decode(bytes), codec.decode(bytes));
  assert.notEqual(codec.decode(bytes.slice()), codec.decode(bytes));
});

test("what was encoded counts as decoded", () => {
  const codec = memoized(Coin);
  const coin = { denom: "umilk", amount: 5n };
  assert.equal(codec.decode(codec.encode(coin)), coin);
});
