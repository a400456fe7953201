import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromHex, toHex } from "@milkyway/bytes";
import { failureOf } from "@milkyway/core/testing";
import { decodePrices, encodePrices } from "./deltas.ts";
import { oracleCtx } from "./testing/fixture.ts";

describe("deltas of prices", () => {
  it("are taken from the price on the chain, by the id of the pair", () => {
    const ctx = oracleCtx();
    const reported = new Map([
      ["BTC/USD", "900"],
      ["eth/usd", "+5"],
      ["SOL/USD", "1"],
    ]);
    const encoded = encodePrices(ctx, reported);
    assert.deepEqual(
      [...encoded].map(([id, bytes]) => [id, toHex(bytes)]),
      [
        [0n, "0364"],
        [1n, "0205"],
      ],
    );
    assert.deepEqual(
      decodePrices(ctx, encoded),
      new Map([
        ["BTC/USD", 900n],
        ["ETH/USD", 5n],
      ]),
    );
  });

  it("are left out when negative, and fail when they are no numbers of a pair", () => {
    const encode = (pair: string, price: string) =>
      encodePrices(oracleCtx(), new Map([[pair, price]]));
    assert.equal(encode("BTC/USD", "-1").size, 0);
    for (const price of ["", "1.5", "0x1", "1_000"])
      assert.equal(
        failureOf(() => encode("BTC/USD", price)),
        `undefined/1: failed to convert price string to big.Int: ${price}`,
      );
    assert.equal(
      failureOf(() => encode("BTC", "1")),
      'undefined/1: incorrectly formatted CurrencyPair: "BTC"',
    );
  });

  it("are left out one by one when they cannot be used", () => {
    const encoded = new Map([
      [0n, fromHex("0303e9")],
      [1n, fromHex("0401")],
      [2n, fromHex("0201")],
    ]);
    assert.equal(decodePrices(oracleCtx(), encoded).size, 0);
    const long = new Map([[1n, fromHex(`02${"00".repeat(33)}`)]]);
    assert.equal(decodePrices(oracleCtx(), long).size, 0);
    assert.deepEqual(
      decodePrices(oracleCtx(), new Map([[0n, fromHex("0303e8")]])),
      new Map([["BTC/USD", 0n]]),
    );
  });
});
