import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex } from "@milkyway/bytes";
import { ZERO_TIME } from "@milkyway/codec";
import { Market } from "@milkyway/codec/gen/connect/marketmap/v2";
import { CurrencyPairState } from "@milkyway/codec/gen/connect/oracle/v2";
import { createModule } from "@milkyway/core";
import { accessesOf, createTestCtx, failureOf } from "@milkyway/core/testing";
import { parsePair } from "../marketmap/index.ts";
import { genesis } from "./genesis.ts";
import { marketmapHooks } from "./hooks.ts";
import { oracleKeeper } from "./keeper.ts";
import { oracle } from "./module.ts";
import { createCurrencyPair, getCurrencyPairFromId, setPriceForCurrencyPair } from "./pairs.ts";
import { state } from "./state.ts";
import { AT, BTC, deps, ETH, oracleCtx } from "./testing/fixture.ts";

const MISSING =
  "undefined/1: collections: not found: key 'SOL/USD' of type github.com/cosmos/gogoproto/connect.oracle.v2.CurrencyPairState";

describe("pairs of the oracle", () => {
  const keeper = oracleKeeper(deps);

  it("are kept as protobuf, under their text and by id", () => {
    assert.equal(toHex(CurrencyPairState.encode({ price: undefined, nonce: 0n, id: 2n })), "1802");
    const price = { ...AT, price: 7_415_000_000n, blockHeight: 0n };
    assert.equal(
      toHex(CurrencyPairState.encode({ price, nonce: 1n, id: 0n })),
      "0a140a0a37343135303030303030120608c0ed8bbe061001",
    );
    const ctx = createTestCtx();
    state.pairCount.set(ctx, 0n);
    createCurrencyPair(ctx, BTC);
    const store = ctx.store("oracle");
    assert.deepEqual(
      ["\0BTC/USD", "\x01", "\x02\0\0\0\0\0\0\0\0", "\x03\0\0\0\0\0\0\0\0BTC/USD", "\x05"].map(
        (key) => toHex(store.get(key) ?? Uint8Array.of(0xff)),
      ),
      ["", "0000000000000001", toHex(new TextEncoder().encode("BTC/USD")), "", "0000000000000001"],
    );
  });

  it("are created by the original's accesses", () => {
    const ctx = oracleCtx();
    assert.deepEqual(
      accessesOf(ctx, (at) => createCurrencyPair(at, parsePair("SOL/USD"))),
      [
        "has oracle 00",
        "get oracle 01",
        "set oracle 01",
        "get oracle 00",
        "has oracle 02",
        "set oracle 02",
        "get oracle 00",
        "set oracle 03",
        "set oracle 00",
        "get oracle 05",
        "set oracle 05",
      ],
    );
    assert.equal(
      failureOf(() => createCurrencyPair(ctx, BTC)),
      "undefined/1: currency pair already exists: BTC/USD",
    );
  });

  it("get a price, which writes all their keys", () => {
    const ctx = oracleCtx();
    const accesses = accessesOf(ctx, (at) =>
      setPriceForCurrencyPair(at, BTC, { ...AT, price: 5n }),
    );
    assert.deepEqual(accesses, [
      "get oracle 00",
      "get oracle 00",
      "delete oracle 02",
      "has oracle 02",
      "set oracle 02",
      "get oracle 00",
      "delete oracle 03",
      "set oracle 03",
      "set oracle 00",
    ]);
    assert.deepEqual(keeper.getPriceWithNonceForCurrencyPair(ctx, BTC), {
      ...AT,
      price: 5n,
      nonce: 5n,
    });
  });

  it("that are not followed are, once a price is set, but are not counted", () => {
    const ctx = oracleCtx();
    const sol = parsePair("SOL/USD");
    keeper.setPriceForCurrencyPair(ctx, sol, AT);
    assert.deepEqual(state.currencyPairs.get(ctx, "SOL/USD"), { price: AT, nonce: 0n, id: 3n });
    assert.equal(state.nextId.peek(ctx), 4n);
    assert.equal(state.pairCount.get(ctx), 2n);
  });

  it("are looked up", () => {
    const ctx = oracleCtx();
    assert.deepEqual(keeper.getPriceForCurrencyPair(ctx, BTC), AT);
    assert.equal(
      failureOf(() => keeper.getPriceForCurrencyPair(ctx, ETH)),
      "undefined/1: no price updates for CurrencyPair: ETH/USD",
    );
    assert.deepEqual(keeper.getPriceWithNonceForCurrencyPair(ctx, ETH), {
      price: undefined,
      blockTimestamp: ZERO_TIME,
      blockHeight: 0n,
      nonce: 0n,
    });
    const sol = parsePair("SOL/USD");
    assert.equal(
      failureOf(() => keeper.getPriceForCurrencyPair(ctx, sol)),
      MISSING,
    );
    assert.equal(
      failureOf(() => keeper.getPriceWithNonceForCurrencyPair(ctx, sol)),
      MISSING,
    );
    assert.deepEqual(
      accessesOf(ctx, (at) => keeper.getPriceWithNonceForCurrencyPair(at, BTC)),
      ["get oracle 00", "get oracle 00"],
    );
    assert.deepEqual(getCurrencyPairFromId(ctx, 2n), BTC);
    assert.equal(getCurrencyPairFromId(ctx, 1n), undefined);
    assert.equal(keeper.hasCurrencyPair(ctx, BTC), true);
    assert.deepEqual(keeper.getAllCurrencyPairs(ctx), [BTC, ETH]);
  });

  it("have the decimals of their market, or none's", () => {
    const ctx = oracleCtx();
    assert.equal(keeper.getDecimalsForCurrencyPair(ctx, BTC), 5n);
    assert.equal(keeper.getDecimalsForCurrencyPair(ctx, ETH), 8n);
    assert.equal(keeper.getDecimalsForCurrencyPair(ctx, { Base: "BTC", Quote: "ETHEREUM" }), 18n);
  });

  it("cannot be listed past one whose text has two slashes", () => {
    const ctx = oracleCtx();
    createCurrencyPair(ctx, { Base: "C/D", Quote: "USD" });
    assert.deepEqual(keeper.getAllCurrencyPairs(ctx), [BTC]);
    assert.equal(getCurrencyPairFromId(ctx, 3n), undefined);
    assert.equal(
      failureOf(() => genesis.export(ctx, deps)),
      'undefined/1: incorrectly formatted CurrencyPair: "C/D/USD"',
    );
  });

  it("follow the market map", () => {
    const ctx = oracleCtx();
    const marketOf = (currencyPair: typeof BTC) => {
      const market = Market.create();
      return { ...market, ticker: { ...market.ticker, currencyPair } };
    };
    marketmapHooks.afterMarketCreated?.(ctx, marketOf(parsePair("SOL/USD")));
    assert.equal(keeper.hasCurrencyPair(ctx, parsePair("SOL/USD")), true);
    assert.equal(
      failureOf(() =>
        marketmapHooks.afterMarketGenesis?.(ctx, [BTC, parsePair("NEW/USD")].map(marketOf)),
      ),
      "undefined/1: currency pair NEW/USD is registered in x/marketmap but not in x/oracle",
    );
  });

  it("write the number of removed ones in every block", () => {
    const ctx = oracleCtx();
    const module = createModule(oracle, deps);
    assert.deepEqual(
      accessesOf(ctx, (at) => module.beginBlock?.(at)),
      ["set oracle 04"],
    );
    assert.equal(module.messages.length, 2);
    assert.equal(module.queries.length, 4);
  });
});
