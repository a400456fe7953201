import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { GenesisState, Market } from "@milkyway/codec/gen/connect/marketmap/v2";
import { createModule } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { genesis } from "./genesis.ts";
import { marketmapKeeper } from "./keeper.ts";
import { tickerText } from "./market.ts";
import { marketmap } from "./module.ts";
import { lastUpdated, market, marketMap, params } from "./queries/markets.ts";
import { state } from "./state.ts";
import { fakeDeps, GOVERNANCE, marketmapCtx, marketOf } from "./testing/fixture.ts";

const USDT = marketOf("USDT/USD");
const BTC = marketOf("BTC/USD", {}, "USDT/USD");
const byTicker = (...markets: Market[]) => ({
  markets: new Map(markets.map((each) => [tickerText(each), each])),
});
const GENESIS: GenesisState = {
  marketMap: byTicker(BTC, USDT),
  lastUpdated: 3n,
  params: { marketAuthorities: [GOVERNANCE], admin: GOVERNANCE },
};

describe("queries of marketmap", () => {
  const deps = fakeDeps();
  const filled = () => {
    const ctx = marketmapCtx();
    genesis.init(ctx, fakeDeps(), GENESIS);
    return ctx;
  };

  it("Query MarketMap ok: gives all markets", () => {
    assert.deepEqual(marketMap(filled(), deps, {}), {
      marketMap: GENESIS.marketMap,
      lastUpdated: 3n,
      chainId: "test-1",
    });
  });

  it("Query MarketMap fails: nothing was ever stored", () => {
    assert.equal(
      failureOf(() => marketMap(createTestCtx(), deps, {})),
      "undefined/1: collections: not found: key 'no_key' of type uint64",
    );
  });

  it("Query Market ok: gives a market", () => {
    const currencyPair = { Base: "BTC", Quote: "USD" };
    assert.deepEqual(market(filled(), deps, { currencyPair }), { market: BTC });
  });

  it("Query Market fails: bad pair, missing", () => {
    const ask = (Base: string) =>
      failureOf(() => market(filled(), deps, { currencyPair: { Base, Quote: "USD" } }));
    assert.equal(ask(""), "undefined/1: base asset cannot be empty");
    assert.equal(
      ask("ETH"),
      "undefined/1: collections: not found: key 'ETH/USD' of type github.com/cosmos/gogoproto/connect.marketmap.v2.Market",
    );
  });

  it("Query LastUpdated ok: gives the height of the last change", () => {
    assert.deepEqual(lastUpdated(filled(), deps, {}), { lastUpdated: 3n });
  });

  it("Query LastUpdated fails: nothing was ever stored", () => {
    assert.match(
      failureOf(() => lastUpdated(createTestCtx(), deps, {})),
      /^undefined\/1: collections: not found/,
    );
  });

  it("Query Params ok: gives who may change markets", () => {
    assert.deepEqual(params(filled(), deps, {}), { params: GENESIS.params });
  });

  it("Query Params fails: no parameters of marketmap are stored", () => {
    assert.equal(
      failureOf(() => params(createTestCtx(), deps, {})),
      "undefined/1: collections: not found: key 'no_key' of type github.com/cosmos/gogoproto/connect.marketmap.v2.Params",
    );
  });
});

describe("genesis of marketmap", () => {
  it("starts empty, in the hands of governance", () => {
    const { marketMap, lastUpdated, params } = genesis.defaults();
    assert.deepEqual([marketMap, lastUpdated], [{ markets: new Map() }, 0n]);
    assert.deepEqual(params, {
      marketAuthorities: ["milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p"],
      admin: "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p",
    });
  });

  it("is taken in, told to listeners, and given out again", () => {
    const ctx = createTestCtx();
    const deps = fakeDeps();
    genesis.init(ctx, deps, GENESIS);
    assert.deepEqual(deps.calls, ["genesis BTC/USD,USDT/USD"]);
    assert.deepEqual(genesis.export(ctx, deps), GENESIS);
    assert.deepEqual(marketmapKeeper().getMarket(ctx, "BTC/USD"), BTC);
    assert.equal(marketmapKeeper().hasMarket(ctx, "ETH/USD"), false);
    assert.equal(state.lastUpdated.get(ctx), 3n);
  });

  it("is refused, also when taken in", () => {
    const check = (given: Partial<GenesisState>) =>
      failureOf(() => genesis.init(createTestCtx(), fakeDeps(), { ...GENESIS, ...given }));
    const mapped = (...markets: Market[]) => check({ marketMap: byTicker(...markets) });
    assert.equal(
      check({ marketMap: { markets: new Map([["X/USD", USDT]]) } }),
      "undefined/1: ticker X/USD does not match market.Ticker.String() USDT/USD",
    );
    assert.equal(
      mapped(BTC),
      "undefined/1: provider's (kucoin_ws) pair for normalization (USDT/USD) was not found in the marketmap",
    );
    assert.equal(
      mapped(BTC, marketOf("USDT/USD", { enabled: false })),
      "undefined/1: enabled market BTC/USD cannot have use a normalization market USDT/USD that is disabled",
    );
    assert.match(mapped(marketOf("BTC/USD", { decimals: 0n })), /decimals must be between/);
    assert.match(
      check({ params: { marketAuthorities: [], admin: "" } }),
      /invalid marketmap admin string/,
    );
  });

  it("answers five messages and four queries", () => {
    const module = createModule(marketmap, fakeDeps());
    assert.equal(module.messages.length, 5);
    assert.equal(module.queries.length, 4);
  });
});
