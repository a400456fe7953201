import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex, utf8 } from "@milkyway/bytes";
import type { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { accounts, createModule } from "@milkyway/core";
import { accessesOf, createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { Asset, GenesisState, type MsgRegisterAsset } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { assetsKeeper, setAsset } from "./keeper.ts";
import { deregisterAsset } from "./messages/deregisterAsset.ts";
import { registerAsset } from "./messages/registerAsset.ts";
import { assets as assetsModule } from "./module.ts";
import { asset, assets } from "./queries/assets.ts";
import { state } from "./state.ts";

const AUTHORITY = accounts.toText("g".repeat(20));
const OTHER = accounts.toText("o".repeat(20));
const DEPS = { authority: AUTHORITY };
const MILK: Asset = { denom: "umilk", ticker: "MILK", exponent: 6 };
const ATOM: Asset = { denom: "ibc/ABC", ticker: "ATOM", exponent: 6 };
const NOT_GOV = `gov/13: invalid authority; expected ${AUTHORITY}, got ${OTHER}: expected gov account as only signer for proposal message`;
const MISSING =
  "undefined/1: collections: not found: key 'umilk' of type github.com/cosmos/gogoproto/milkyway.assets.v1.Asset";

const page = (given: Partial<PageRequest> = {}): PageRequest => ({
  key: new Uint8Array(),
  offset: 0n,
  limit: 0n,
  countTotal: false,
  reverse: false,
  ...given,
});

describe("MsgRegisterAsset", () => {
  const msg = (given: Partial<Asset> = {}, authority = AUTHORITY): MsgRegisterAsset => ({
    authority,
    asset: { ...MILK, ...given },
  });

  it("MsgRegisterAsset ok: stores the asset and the entry of its ticker", () => {
    const ctx = createTestCtx();
    const accesses = accessesOf(ctx, (at) =>
      registerAsset.handle(at, DEPS, { authority: AUTHORITY, asset: ATOM }),
    );
    assert.deepEqual(accesses, ["set assets 11", "set assets 12"]);
    assert.deepEqual(state.assets.get(ctx, "ibc/ABC"), ATOM);
    assert.equal(ctx.store("assets").iterate("\x12", "\x13").key, "\x12ATOM\0ibc/ABC");
    assert.deepEqual(eventTexts(ctx.events), [
      "register_asset{denom=ibc/ABC, ticker=ATOM, exponent=6}",
    ]);
  });

  it("MsgRegisterAsset ok: has no stateless check", () => {
    assert.equal(registerAsset.validate, undefined);
    assert.equal(deregisterAsset.validate, undefined);
  });

  it("MsgRegisterAsset fails: bad content before a wrong sender", () => {
    const run = (given: Partial<Asset>, authority = OTHER) =>
      failureOf(() => registerAsset.handle(createTestCtx(), DEPS, msg(given, authority)));
    assert.equal(run({ denom: "" }, "x"), "sdk/7: invalid authority address: invalid address");
    assert.equal(run({ denom: "1x" }), "sdk/18: invalid denom: invalid denom: 1x: invalid request");
    assert.equal(run({ ticker: "" }), "sdk/18: invalid ticker: empty ticker: invalid request");
    assert.equal(
      run({ ticker: "ABCDEFGHIJK" }),
      "sdk/18: invalid ticker: ticker too long: invalid request",
    );
    assert.equal(
      run({ ticker: "BAD-" }),
      "sdk/18: invalid ticker: bad ticker format: BAD-: invalid request",
    );
    assert.equal(run({ ticker: "milk\n" }).startsWith("sdk/18: invalid ticker: bad"), true);
    assert.equal(run({}), NOT_GOV);
    assert.equal(run({}, AUTHORITY), "no failure");
  });
});

describe("MsgDeregisterAsset", () => {
  const msg = { authority: AUTHORITY, denom: "umilk" };

  it("MsgDeregisterAsset ok: removes the asset and the entry of its ticker", () => {
    const ctx = createTestCtx();
    setAsset(ctx, MILK);
    const accesses = accessesOf(ctx, (at) => deregisterAsset.handle(at, DEPS, msg));
    assert.deepEqual(accesses, ["get assets 11", "delete assets 11", "delete assets 12"]);
    assert.equal(state.assets.has(ctx, "umilk"), false);
    assert.equal(state.tickers.some(ctx), false);
    assert.deepEqual(eventTexts(ctx.events), ["deregister_asset{denom=umilk}"]);
  });

  it("MsgDeregisterAsset fails: bad content, wrong sender, missing", () => {
    const run = (given: Partial<typeof msg>) =>
      failureOf(() => deregisterAsset.handle(createTestCtx(), DEPS, { ...msg, ...given }));
    assert.equal(
      run({ authority: "x", denom: "" }),
      "sdk/7: invalid authority address: invalid address",
    );
    assert.equal(
      run({ authority: OTHER, denom: "1x" }),
      "sdk/18: invalid denom: 1x: invalid request",
    );
    assert.equal(run({ authority: OTHER }), NOT_GOV);
    assert.equal(run({}), MISSING);
  });
});

describe("queries of assets", () => {
  const TIA: Asset = { denom: "ibc/DEF", ticker: "TIA", exponent: 6 };
  const filled = () => {
    const ctx = createTestCtx();
    for (const each of [MILK, ATOM, TIA, { ...ATOM, denom: "ibc/XYZ" }]) setAsset(ctx, each);
    return ctx;
  };
  const denomsOf = (list: readonly Asset[]) => list.map(({ denom }) => denom);

  it("Query Asset ok: gives an asset", () => {
    assert.deepEqual(asset(filled(), DEPS, { denom: "umilk" }), { asset: MILK });
  });

  it("Query Asset fails: bad denom, missing", () => {
    const ask = (denom: string) => failureOf(() => asset(filled(), DEPS, { denom }));
    assert.equal(ask("1x"), "grpc/3: invalid denom: 1x");
    assert.equal(ask("uother"), "grpc/5: asset for denom uother not registered");
  });

  it("Query Assets ok: all by denom, in pages", () => {
    const all = assets(filled(), DEPS, { ticker: "", pagination: undefined });
    assert.deepEqual(denomsOf(all.assets), ["ibc/ABC", "ibc/DEF", "ibc/XYZ", "umilk"]);
    assert.equal(all.pagination?.total, 4n);
    const first = assets(filled(), DEPS, { ticker: "", pagination: page({ limit: 2n }) });
    assert.deepEqual(first.pagination?.nextKey, utf8("ibc/XYZ"));
  });

  it("Query Assets ok: those of a ticker, in pages", () => {
    const ask = (ticker: string, pagination?: PageRequest) =>
      assets(filled(), DEPS, { ticker, pagination });
    assert.deepEqual(denomsOf(ask("ATOM").assets), ["ibc/ABC", "ibc/XYZ"]);
    assert.deepEqual(ask("NONE").assets, []);
    assert.deepEqual(ask("ATO").assets, []);
    const first = ask("ATOM", page({ limit: 1n }));
    assert.deepEqual(denomsOf(first.assets), ["ibc/ABC"]);
    assert.deepEqual(first.pagination?.nextKey, utf8("ibc/XYZ"));
    const second = ask("ATOM", page({ key: utf8("ibc/XYZ"), limit: 1n }));
    assert.deepEqual(denomsOf(second.assets), ["ibc/XYZ"]);
  });

  it("Query Assets ok: an earlier ticker leads to the asset with its new one", () => {
    const ctx = filled();
    setAsset(ctx, { ...MILK, ticker: "MLK" });
    const found = assets(ctx, DEPS, { ticker: "MILK", pagination: undefined });
    assert.deepEqual(found.assets, [{ ...MILK, ticker: "MLK" }]);
  });

  it("Query Assets fails: bad ticker, key and offset, an entry whose asset is gone", () => {
    const ctx = filled();
    const ask = (ticker: string, pagination?: PageRequest) =>
      failureOf(() => assets(ctx, DEPS, { ticker, pagination }));
    assert.equal(ask("BAD-"), "grpc/3: bad ticker format: BAD-");
    assert.equal(ask("ABCDEFGHIJK"), "grpc/3: ticker too long");
    assert.equal(
      ask("", page({ key: utf8("a"), offset: 1n })),
      "undefined/1: invalid request, either offset or key is expected, got both",
    );
    setAsset(ctx, { ...MILK, ticker: "MLK" });
    assetsKeeper().removeAsset(ctx, "umilk");
    assert.equal(
      ask("MILK"),
      "panic: runtime error: invalid memory address or nil pointer dereference",
    );
    assert.equal(ask("MLK"), "no failure");
  });
});

describe("assets", () => {
  it("are kept as protobuf", () => {
    assert.equal(toHex(Asset.encode(MILK)), "0a05756d696c6b12044d494c4b1806");
  });

  it("are offered to neighbours", () => {
    const ctx = createTestCtx();
    const keeper = assetsKeeper();
    keeper.setAsset(ctx, ATOM);
    assert.deepEqual(keeper.getAsset(ctx, "ibc/ABC"), ATOM);
    assert.equal(keeper.findAsset(ctx, "umilk"), undefined);
    assert.equal(
      failureOf(() => keeper.getAsset(ctx, "umilk")),
      MISSING,
    );
  });

  it("are taken in from genesis and given out by denom", () => {
    const ctx = createTestCtx();
    assert.deepEqual(genesis.defaults(), { assets: [] });
    genesis.init(ctx, DEPS, { assets: [MILK, { ...ATOM, ticker: "OLD" }, ATOM] });
    assert.deepEqual(genesis.export(ctx, DEPS), GenesisState.create({ assets: [ATOM, MILK] }));
    assert.equal(
      failureOf(() => genesis.validate?.({ assets: [MILK, { ...ATOM, ticker: "" }] })),
      "undefined/1: invalid ticker: empty ticker",
    );
    assert.equal(
      failureOf(() => genesis.init(ctx, DEPS, { assets: [{ ...ATOM, ticker: "A\0" }] })),
      "panic: invalid utf8 string: contains a null byte",
    );
  });

  it("answer two messages and two queries", () => {
    const module = createModule(assetsModule, DEPS);
    assert.equal(module.messages.length, 2);
    assert.equal(module.queries.length, 2);
  });
});
