import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { GenesisState } from "@milkyway/codec/gen/connect/oracle/v2";
import { accessesOf, createTestCtx, failureOf } from "@milkyway/core/testing";
import { genesis } from "./genesis.ts";
import { state } from "./state.ts";
import { deps, GENESIS } from "./testing/fixture.ts";

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
