import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import type { MarketmapDeps } from "../keeper.ts";
import { state } from "../state.ts";
import { fakeDeps, KEEPER, marketmapCtx, marketOf, OTHER } from "../testing/fixture.ts";
import { createMarkets } from "./createMarkets.ts";
import { updateMarkets } from "./updateMarkets.ts";
import { upsertMarkets } from "./upsertMarkets.ts";

const ATOM = marketOf("ATOM/USDT", { metadataJSON: "{}" });
const USDT = marketOf("USDT/USD");
const BTC = marketOf("BTC/USD", {}, "USDT/USD");
const ATOM_TEXT = "{currency_pair=ATOM/USDT, decimals=9, min_provider_count=1, metadata={}}";
const NOT_LISTED = `undefined/1: unable to verify market authorities: request signer ${OTHER} does not match module market authorities`;

const create = (markets = [ATOM], authority = KEEPER) => ({ authority, createMarkets: markets });
const update = (markets = [ATOM], authority = KEEPER) => ({ authority, updateMarkets: markets });
const upsert = (markets = [ATOM], authority = KEEPER) => ({ authority, markets });

/** A neighbour that refuses every new market. */
const refusing: MarketmapDeps = {
  ...fakeDeps(),
  hooks: [
    {
      afterMarketCreated() {
        throw state.markets.require(marketmapCtx(), "ANY/USD");
      },
    },
  ],
};

describe("MsgCreateMarkets", () => {
  it("MsgCreateMarkets ok: stores markets, tells listeners, notes the height", () => {
    const ctx = marketmapCtx();
    const deps = fakeDeps();
    const accesses = accessesOf(ctx, (at) =>
      createMarkets.handle(at, deps, create([ATOM, USDT, BTC])),
    );
    assert.deepEqual(accesses, [
      "get marketmap 03",
      ...Array(3).fill(["has marketmap 02", "set marketmap 02"]).flat(),
      "get marketmap 02",
      "set marketmap 01",
    ]);
    assert.deepEqual(state.markets.get(ctx, "ATOM/USDT"), ATOM);
    assert.equal(state.lastUpdated.get(ctx), 7n);
    assert.deepEqual(deps.calls, ["created ATOM/USDT", "created USDT/USD", "created BTC/USD"]);
    assert.equal(eventTexts(ctx.events)[0], `create_market${ATOM_TEXT}`);
    assert.equal(ctx.events.length, 3);
  });

  it("MsgCreateMarkets fails: not listed, there already, refused by a listener, badly normalised", () => {
    const run = (msg: ReturnType<typeof create>, deps: MarketmapDeps = fakeDeps()) => {
      const ctx = marketmapCtx();
      state.markets.set(ctx, "USDT/USD", marketOf("USDT/USD", { enabled: false }));
      return failureOf(() => createMarkets.handle(ctx, deps, msg));
    };
    assert.equal(run(create([ATOM], OTHER)), NOT_LISTED);
    assert.equal(run(create([USDT])), "undefined/1: market already exists for ticker USDT/USD");
    assert.match(
      run(create(), refusing),
      /^undefined\/1: unable to run create market hook: collections: not found/,
    );
    assert.equal(
      run(create([BTC])),
      "undefined/1: invalid state resulting from update: needed normalize market USDT/USD for market BTC/USD is not enabled",
    );
    assert.equal(
      run(create([marketOf("BTC/USD", {}, "NONE/USD")])),
      "undefined/1: invalid state resulting from update: unable to get normalize market NONE/USD for market BTC/USD: collections: not found: key 'NONE/USD' of type github.com/cosmos/gogoproto/connect.marketmap.v2.Market",
    );
    assert.equal(run(create([marketOf("BTC/USD", { enabled: false }, "USDT/USD")])), "no failure");
  });

  it("MsgCreateMarkets fails: stateless checks", () => {
    const check = (msg: ReturnType<typeof create>) =>
      failureOf(() => createMarkets.validate?.(msg));
    assert.equal(check(create()), "no failure");
    assert.equal(check(create([], "")), "undefined/1: empty address string is not allowed");
    assert.equal(check(create([])), "undefined/1: no markets to create");
    assert.equal(
      check(create([marketOf("BTC/USD", { decimals: 0n })])),
      "undefined/1: decimals must be between 1 and 36; got 0 for BTC/USD",
    );
  });
});

describe("MsgUpdateMarkets", () => {
  it("MsgUpdateMarkets ok: replaces a market", () => {
    const ctx = marketmapCtx();
    const deps = fakeDeps();
    state.markets.set(ctx, "ATOM/USDT", marketOf("ATOM/USDT"));
    const accesses = accessesOf(ctx, (at) => updateMarkets.handle(at, deps, update()));
    assert.deepEqual(accesses, [
      "get marketmap 03",
      "has marketmap 02",
      "set marketmap 02",
      "set marketmap 01",
    ]);
    assert.deepEqual(state.markets.get(ctx, "ATOM/USDT"), ATOM);
    assert.deepEqual(deps.calls, ["updated ATOM/USDT"]);
    assert.deepEqual(eventTexts(ctx.events), [`update_market${ATOM_TEXT}`]);
  });

  it("MsgUpdateMarkets fails: not listed, missing, stateless checks", () => {
    const run = (msg: ReturnType<typeof update>) =>
      failureOf(() => updateMarkets.handle(marketmapCtx(), fakeDeps(), msg));
    assert.equal(run(update([ATOM], OTHER)), NOT_LISTED);
    assert.equal(
      run(update()),
      "undefined/1: unable to update market: market does not exist for ticker ATOM/USDT",
    );
    assert.equal(
      failureOf(() => updateMarkets.validate?.(update([]))),
      "undefined/1: no markets to update",
    );
  });
});

describe("MsgUpsertMarkets", () => {
  it("MsgUpsertMarkets ok: adds and replaces; whether a market exists is asked twice", () => {
    const ctx = marketmapCtx();
    const deps = fakeDeps();
    state.markets.set(ctx, "USDT/USD", marketOf("USDT/USD", { enabled: false }));
    let response: unknown;
    const accesses = accessesOf(ctx, (at) => {
      response = upsertMarkets.handle(at, deps, upsert([ATOM, USDT]));
    });
    assert.deepEqual(response, { marketUpdates: new Map() });
    assert.deepEqual(accesses, [
      "get marketmap 03",
      ...Array(2).fill(["has marketmap 02", "has marketmap 02", "set marketmap 02"]).flat(),
      "set marketmap 01",
    ]);
    assert.deepEqual(deps.calls, ["created ATOM/USDT", "updated USDT/USD"]);
    assert.deepEqual(
      ctx.events.map(({ type }) => type),
      ["create_market", "update_market"],
    );
  });

  it("MsgUpsertMarkets fails: not listed, refused by a listener, badly normalised", () => {
    const run = (msg: ReturnType<typeof upsert>, deps: MarketmapDeps = fakeDeps()) =>
      failureOf(() => upsertMarkets.handle(marketmapCtx(), deps, msg));
    assert.equal(run(upsert([ATOM], OTHER)), NOT_LISTED);
    assert.match(run(upsert(), refusing), /^undefined\/1: collections: not found/);
    assert.match(run(upsert([BTC])), /^undefined\/1: unable to get normalize market USDT\/USD/);
  });

  it("MsgUpsertMarkets fails: stateless checks", () => {
    const check = (msg: ReturnType<typeof upsert>) =>
      failureOf(() => upsertMarkets.validate?.(msg));
    assert.equal(check(upsert([ATOM, USDT])), "no failure");
    assert.equal(check(upsert([])), "undefined/1: no markets to upsert");
    assert.equal(check(upsert([ATOM, ATOM])), "undefined/1: duplicate ticker: ATOM/USDT");
  });
});
