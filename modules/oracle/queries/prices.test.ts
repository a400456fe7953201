import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ZERO_TIME } from "@milkyway/codec";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { AT, BTC, deps, ETH, oracleCtx } from "../testing/fixture.ts";
import { allCurrencyPairs, currencyPairMapping, price, prices } from "./prices.ts";

describe("queries of the oracle", () => {
  const BTC_PRICE = { price: AT, nonce: 4n, decimals: 5n, id: 2n };
  const NO_PRICE = {
    price: { price: 0n, blockTimestamp: ZERO_TIME, blockHeight: 0n },
    nonce: 0n,
    decimals: 8n,
    id: 0n,
  };
  const UNTRACKED =
    "undefined/1: no price / nonce reported for CurrencyPair: SOL/USD, the module is not tracking this CurrencyPair";

  it("Query GetAllCurrencyPairs ok: gives pairs by text", () => {
    assert.deepEqual(allCurrencyPairs(oracleCtx(), deps, {}), { currencyPairs: [BTC, ETH] });
  });

  it("Query GetAllCurrencyPairs fails: never, there are just no pairs", () => {
    assert.deepEqual(allCurrencyPairs(createTestCtx(), deps, {}), { currencyPairs: [] });
  });

  it("Query GetPrice ok: gives a price, zero when there is none", () => {
    const ask = (currencyPair: string) => price(oracleCtx(), deps, { currencyPair });
    assert.deepEqual(ask("btc/usd"), BTC_PRICE);
    assert.deepEqual(ask("ETH/USD"), NO_PRICE);
  });

  it("Query GetPrice fails: bad pair, not followed", () => {
    const ask = (currencyPair: string) =>
      failureOf(() => price(oracleCtx(), deps, { currencyPair }));
    assert.equal(
      ask("BTC"),
      'undefined/1: invalid currency pair: incorrectly formatted CurrencyPair: "BTC"',
    );
    assert.equal(ask("SOL/USD"), UNTRACKED);
  });

  it("Query GetPrices ok: gives prices in the order asked", () => {
    const answer = prices(oracleCtx(), deps, { currencyPairIds: ["ETH/USD", "BTC/USD"] });
    assert.deepEqual(answer, { prices: [NO_PRICE, BTC_PRICE] });
  });

  it("Query GetPrices fails: bad pair, one not followed", () => {
    const ask = (...currencyPairIds: string[]) =>
      failureOf(() => prices(oracleCtx(), deps, { currencyPairIds }));
    assert.equal(
      ask("BTC/USD", "X"),
      'undefined/1: error unmarshalling CurrencyPairID: incorrectly formatted CurrencyPair: "X"',
    );
    assert.equal(ask("BTC/USD", "SOL/USD"), UNTRACKED);
  });

  it("Query GetCurrencyPairMapping ok: gives pairs by id", () => {
    const { currencyPairMapping: mapping } = currencyPairMapping(oracleCtx(), deps, {});
    assert.deepEqual(
      mapping,
      new Map([
        [2n, BTC],
        [0n, ETH],
      ]),
    );
  });

  it("Query GetCurrencyPairMapping fails: nothing was ever stored", () => {
    assert.equal(
      failureOf(() => currencyPairMapping(createTestCtx(), deps, {})),
      "undefined/1: collections: not found: key 'no_key' of type uint64",
    );
  });
});
