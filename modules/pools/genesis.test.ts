import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import type { GenesisState, Pool } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { newPool } from "./pool.ts";
import { fakeDeps, ONE } from "./testing/fixture.ts";

describe("genesis of pools", () => {
  const GENESIS: GenesisState = {
    nextPoolId: 3,
    pools: [
      { ...newPool(1, "umilk"), tokens: 5n, delegatorShares: parseDec("7.5") },
      newPool(2, "uatom"),
    ],
  };

  it("starts at id 1", () => {
    assert.deepEqual(genesis.defaults(), { nextPoolId: 1, pools: [] });
  });

  it("is taken in with accounts and hooks, and given out again", () => {
    const ctx = createTestCtx();
    const deps = fakeDeps();
    genesis.init(ctx, deps, GENESIS);
    assert.deepEqual(deps.calls.slice(0, 4), [
      `has ${ONE}`,
      `create ${ONE}`,
      "first 1",
      "second 1",
    ]);
    assert.deepEqual(genesis.export(ctx, deps), GENESIS);
  });

  it("is refused by validation", () => {
    const check = (given: Partial<GenesisState>) =>
      failureOf(() => genesis.validate?.({ ...GENESIS, ...given }));
    const broken = (given: Partial<Pool>) =>
      check({ pools: [{ ...newPool(1, "umilk"), ...given }] });
    assert.equal(check({}), "no failure");
    assert.equal(check({ nextPoolId: 0 }), "undefined/1: invalid next pool id");
    assert.equal(broken({ id: 0 }), "undefined/1: invalid pool with id 0: invalid pool id");
    assert.equal(broken({ denom: "" }), "undefined/1: invalid pool with id 1: invalid pool denom");
    assert.equal(
      broken({ address: "" }),
      "undefined/1: invalid pool with id 1: invalid pool address",
    );
  });

  it("may break the invariants", () => {
    const broken = (route: string, given: Partial<GenesisState>) => {
      const ctx = createTestCtx();
      genesis.init(ctx, fakeDeps(), { ...GENESIS, ...given });
      return invariants[route]?.(ctx, fakeDeps());
    };
    assert.equal(broken("valid-pools", {}), undefined);
    assert.equal(broken("unique-pools", {}), undefined);
    assert.equal(
      broken("valid-pools", { nextPoolId: 1 }),
      "pools: invalid pools invariant\nthe following pools are invalid:\n 1\n2\n\n",
    );
    assert.equal(
      broken("unique-pools", { pools: [newPool(1, "umilk"), newPool(2, "umilk")] }),
      "pools: invalid pools invariant\nthe following pools have the same denoms:\n 2\n\n",
    );
  });
});
