import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex } from "@milkyway/bytes";
import { ZERO_TIME } from "@milkyway/codec";
import { Market } from "@milkyway/codec/gen/connect/marketmap/v2";
import {
  CurrencyPairState,
  type GenesisState,
  type QuotePrice,
} from "@milkyway/codec/gen/connect/oracle/v2";
import { NotFound } from "@milkyway/collections";
import { accounts, type Ctx, createModule } from "@milkyway/core";
import { accessesOf, createTestCtx, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { parsePair } from "../marketmap/index.ts";
import { genesis } from "./genesis.ts";
import { marketmapHooks } from "./hooks.ts";
import { type OracleDeps, oracleKeeper } from "./keeper.ts";
import { addCurrencyPairs, removeCurrencyPairs } from "./messages/currencyPairs.ts";
import { oracle } from "./module.ts";
import { createCurrencyPair, getCurrencyPairFromId, setPriceForCurrencyPair } from "./pairs.ts";
import { allCurrencyPairs, currencyPairMapping, price, prices } from "./queries/prices.ts";
import { state } from "./state.ts";

const BTC = parsePair("BTC/USD");
const ETH = parsePair("ETH/USD");
const AT: QuotePrice = { price: 74_150_000_000n, blockTimestamp: TEST_TIME, blockHeight: 1n };
const GENESIS: GenesisState = {
  currencyPairGenesis: [
    { currencyPair: BTC, currencyPairPrice: AT, nonce: 4n, id: 2n },
    { currencyPair: ETH, currencyPairPrice: undefined, nonce: 0n, id: 0n },
  ],
  nextId: 3n,
};
const MISSING =
  "undefined/1: collections: not found: key 'SOL/USD' of type github.com/cosmos/gogoproto/connect.oracle.v2.CurrencyPairState";

const deps: OracleDeps = {
  marketmap: {
    getMarket(_, ticker) {
      if (ticker !== "BTC/USD") throw new NotFound(ticker, "Market");
      const market = Market.create();
      return { ...market, ticker: { ...market.ticker, decimals: 5n } };
    },
  },
};

function oracleCtx(): Ctx {
  const ctx = createTestCtx();
  genesis.init(ctx, deps, GENESIS);
  return ctx;
}

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

describe("messages of the oracle", () => {
  const DISABLED = "undefined/1: x/oracle message server is disabled when using x/marketmap";
  const authority = accounts.toText("a".repeat(20));

  it("MsgAddCurrencyPairs fails: always, whatever the stateless checks say", () => {
    const msg = { authority, currencyPairs: [BTC] };
    assert.equal(
      failureOf(() => addCurrencyPairs.validate?.(msg)),
      "no failure",
    );
    assert.equal(
      failureOf(() => addCurrencyPairs.handle(oracleCtx(), deps, msg)),
      DISABLED,
    );
    assert.equal(
      failureOf(() => addCurrencyPairs.validate?.({ ...msg, authority: "" })),
      "undefined/1: empty address string is not allowed",
    );
    assert.equal(
      failureOf(() =>
        addCurrencyPairs.validate?.({ ...msg, currencyPairs: [{ Base: "", Quote: "" }] }),
      ),
      "undefined/1: base asset cannot be empty",
    );
  });

  it("MsgRemoveCurrencyPairs fails: always, whatever the stateless checks say", () => {
    const msg = { authority, currencyPairIds: ["BTC/USD"] };
    assert.equal(
      failureOf(() => removeCurrencyPairs.validate?.(msg)),
      "no failure",
    );
    assert.equal(
      failureOf(() => removeCurrencyPairs.handle(oracleCtx(), deps, msg)),
      DISABLED,
    );
    assert.equal(
      failureOf(() => removeCurrencyPairs.validate?.({ ...msg, currencyPairIds: ["BTC"] })),
      'undefined/1: incorrectly formatted CurrencyPair: "BTC"',
    );
  });
});

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

describe("genesis of the oracle", () => {
  it("starts without pairs", () => {
    assert.deepEqual(genesis.defaults(), { currencyPairGenesis: [], nextId: 0n });
  });

  it("is taken in and given out again, by text", () => {
    const ctx = createTestCtx();
    const written = accessesOf(ctx, (at) => genesis.init(at, deps, GENESIS)).slice(-3);
    assert.deepEqual(written, ["set oracle 01", "set oracle 05", "set oracle 04"]);
    assert.deepEqual(genesis.export(ctx, deps), GENESIS);
    assert.equal(state.pairCount.get(ctx), 2n);
  });

  it("is refused", () => {
    const [btc, eth] = GENESIS.currencyPairGenesis as [
      GenesisState["currencyPairGenesis"][number],
      GenesisState["currencyPairGenesis"][number],
    ];
    const check = (...currencyPairGenesis: (typeof btc)[]) =>
      failureOf(() => genesis.init(createTestCtx(), deps, { ...GENESIS, currencyPairGenesis }));
    assert.equal(
      check({ ...btc, currencyPair: { Base: "btc", Quote: "USD" } }),
      'undefined/1: base asset "btc" is invalid: incorrectly formatted asset string, expected: "BTC" got: "btc"',
    );
    assert.equal(
      check({ ...eth, nonce: 1n }),
      "undefined/1: invalid nonce, no price update but non-zero nonce: 1",
    );
    assert.equal(
      check({ ...btc, id: 3n }),
      "undefined/1: invalid id: 3, must be less than next id: 3",
    );
    assert.equal(check(btc, { ...eth, id: 2n }), "undefined/1: repeated id: 2");
    assert.equal(check(btc, { ...btc, id: 1n }), "undefined/1: repeated currency-pair: BTC/USD");
  });
});
