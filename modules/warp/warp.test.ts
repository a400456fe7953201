import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { askOf, refusesAllBut } from "../unsupported/testing/refuses.ts";
import { warp } from "./module.ts";

const TOKENS = "/hyperlane.warp.v1.Query/Tokens";
const ask = askOf(warp, {});

describe("queries", () => {
  const answer = { tokens: [], pagination: { nextKey: new Uint8Array(0), total: 0n } };

  it("Query Tokens ok: none yet", () => {
    assert.deepEqual(ask(createTestCtx(), TOKENS), answer);
  });

  it("Query Tokens fails: not at all, whatever the page", () => {
    const pagination = { key: Uint8Array.of(1), offset: 1n, limit: 0n };
    assert.deepEqual(ask(createTestCtx(), TOKENS, { pagination }), answer);
  });
});

describe("what is not there yet", () => {
  refusesAllBut(warp, {}, [TOKENS]);
});

describe("genesis", () => {
  const { genesis } = warp;
  assert.ok(genesis && !("raw" in genesis));

  it("keeps parameters without fields under their key", () => {
    const ctx = createTestCtx();
    genesis.init(ctx, {}, genesis.defaults());
    assert.deepEqual(ctx.store("warp").get("\0"), new Uint8Array(0));
    assert.deepEqual(genesis.export(ctx, {}), genesis.defaults());
  });

  it("refuses tokens and routers", () => {
    const start = (given: object) =>
      failureOf(() => genesis.init(createTestCtx(), {}, { ...genesis.defaults(), ...given }));
    assert.match(start({ tokens: [{}] }), /^sdk\/37: tokens in the genesis of warp/);
    assert.match(start({ remoteRouters: [{}] }), /^sdk\/37: remote_routers in the genesis of warp/);
  });
});
