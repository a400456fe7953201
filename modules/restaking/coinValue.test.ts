import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plainError } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { decToText, parseCoins } from "@milkyway/math";
import { coinsValue } from "./coinValue.ts";
import { createWorld } from "./testing/world.ts";

function worth(coins: string, price: bigint | undefined, decimals: bigint, exponent: number) {
  const { deps, prices } = createWorld();
  prices.set("umilk", { price, decimals, exponent });
  return decToText(coinsValue(createTestCtx(), deps, parseCoins(coins)));
}

describe("values of coins", () => {
  it("follow the price, cut at 18 places; what has no price is worth nothing", () => {
    assert.equal(worth("5uinit,1500000umilk", 200n, 2n, 6), "3.000000000000000000");
    assert.equal(worth("1umilk", 1n, 18n, 18), "0.000000000000000000");
    assert.equal(worth("1umilk", 0n, 0n, 0), "0.000000000000000000");
    const { deps } = createWorld();
    const assets = { findAsset: () => ({ ticker: "MILK", exponent: 6 }) };
    assert.equal(coinsValue(createTestCtx(), { ...deps, assets }, parseCoins("1umilk")), 0n);
  });

  it("go wrong as in the reference beyond its limits", () => {
    const gone = "panic: runtime error: invalid memory address or nil pointer dereference";
    assert.equal(
      failureOf(() => worth("1umilk", undefined, 8n, 6)),
      gone,
    );
    assert.equal(
      failureOf(() => worth("1umilk", 1n, 19n, 6)),
      "panic: too much precision, maximum 18, provided 19",
    );
    assert.equal(
      failureOf(() => worth("1umilk", 1n, (1n << 64n) - 1n, 6)),
      "panic: negative precision -1",
    );
    assert.equal(worth("100000000000000000000umilk", 1n, 0n, 19), "-10.842021724855044340");
    assert.equal(
      worth("100000000000000000000umilk", 1n, 0n, 4_000_000_000),
      "-10.842021724855044340",
    );
  });

  it("pass on failures that are not a missing pair", () => {
    const { deps } = createWorld();
    const broken = {
      assets: { findAsset: () => ({ ticker: "MILK", exponent: 6 }) },
      oracle: {
        ...deps.oracle,
        getPriceWithNonceForCurrencyPair: () => {
          throw plainError("broken");
        },
      },
    };
    assert.equal(
      failureOf(() => coinsValue(createTestCtx(), broken, parseCoins("1umilk"))),
      "undefined/1: broken",
    );
  });
});
