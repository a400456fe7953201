import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes, toHex } from "@milkyway/bytes";
import { accounts } from "@milkyway/core";
import { accessesOf, failureOf } from "@milkyway/core/testing";
import { poolNotFound } from "./errors.ts";
import { Pool } from "./gen/v1.ts";
import { poolsKeeper } from "./keeper.ts";
import { newPool, poolAddress } from "./pool.ts";
import { state } from "./state.ts";
import { fakeDeps, ONE, poolsCtx } from "./testing/fixture.ts";

describe("pools", () => {
  it("have addresses that follow from their ids", () => {
    assert.equal(poolAddress(1), ONE);
    assert.equal(poolAddress(2), "milk1ds8sdqkjs9d4x558tuysau4my8ftg6uh3eqq52");
    assert.equal(
      toHex(binToBytes(accounts.fromText(poolAddress(4294967295)))),
      "4cad6c5069e757297be22f1a58fe1bd6644f3be2",
    );
  });

  it("are kept with their numbers even when these are zero", () => {
    assert.equal(
      toHex(Pool.encode(newPool(1, "umilk"))),
      "08011205756d696c6b1a2b6d696c6b31666d72303734776b39616738386d6c63777735677a61343968776d77797a6877776e376b34682201302a0130",
    );
  });

  it("are created once for a denom, with an account", () => {
    const ctx = poolsCtx();
    const deps = fakeDeps();
    const keeper = poolsKeeper(deps);
    assert.deepEqual(keeper.createOrGetPoolByDenom(ctx, "umilk"), newPool(1, "umilk"));
    assert.deepEqual(deps.calls, [`has ${ONE}`, `create ${ONE}`, "first 1", "second 1"]);
    assert.equal(state.nextPoolId.peek(ctx), 2n);
    assert.equal(keeper.createOrGetPoolByDenom(ctx, "uatom").id, 2);
    assert.equal(keeper.createOrGetPoolByDenom(ctx, "umilk").id, 1);
    assert.deepEqual(keeper.getPools(ctx), [newPool(1, "umilk"), newPool(2, "uatom")]);
    assert.deepEqual([...keeper.iteratePools(ctx)], keeper.getPools(ctx));
    assert.equal(keeper.isPoolAddress(ctx, ONE), true);
    assert.equal(keeper.isPoolAddress(ctx, poolAddress(3)), false);
    assert.equal(keeper.hasPool(ctx, 3), false);
    assert.equal(keeper.getPoolByDenom(ctx, "uusd"), undefined);
    assert.deepEqual(ctx.events, []);
  });

  it("are created and saved by the original's accesses", () => {
    const ctx = poolsCtx();
    const keeper = poolsKeeper(fakeDeps());
    keeper.createOrGetPoolByDenom(ctx, "uatom");
    assert.deepEqual(
      accessesOf(ctx, (at) => keeper.createOrGetPoolByDenom(at, "umilk")),
      [
        "iterate pools a2",
        "get pools a1",
        "set pools a1",
        "set pools a2",
        "set pools a3",
        "set pools a1",
      ],
    );
    assert.deepEqual(
      accessesOf(ctx, (at) => keeper.savePool(at, newPool(1, "uatom"))),
      ["set pools a2", "set pools a3"],
    );
  });

  it("pay for the walk up to the pool that is looked for, and not beyond", () => {
    const ctx = poolsCtx();
    const keeper = poolsKeeper(fakeDeps());
    for (const denom of ["uaaa", "ubbb", "uccc"]) keeper.createOrGetPoolByDenom(ctx, denom);
    const size = 5 + Pool.encode(newPool(1, "uaaa")).length;
    const gasOf = (denom: string) => {
      const before = ctx.gas.consumed;
      keeper.getPoolByDenom(ctx, denom);
      return Number(ctx.gas.consumed - before);
    };
    // Each entry is charged when the walk reaches it, the first one twice: on opening and on leaving it.
    const step = 30 + 3 * size;
    assert.equal(gasOf("uaaa"), step);
    assert.equal(gasOf("ubbb"), 2 * step);
    assert.equal(gasOf("uccc"), 3 * step);
    assert.equal(gasOf("uddd"), 4 * step);
  });

  it("fail to be found, created or saved", () => {
    const ctx = poolsCtx();
    const keeper = poolsKeeper(fakeDeps());
    assert.equal(
      failureOf(() => keeper.getPool(ctx, 1)),
      "undefined/1: collections: not found: key '1' of type github.com/cosmos/gogoproto/milkyway.pools.v1.Pool",
    );
    assert.equal(
      failureOf(() => keeper.createOrGetPoolByDenom(ctx, "!")),
      "undefined/1: invalid pool denom",
    );
    assert.equal(
      failureOf(() => keeper.savePool(ctx, { ...newPool(1, "umilk"), address: "x" })),
      "sdk/7: invalid pool address: x: invalid address",
    );
    const thrown = failureOf(() => {
      throw poolNotFound();
    });
    assert.equal(thrown, "sdk/38: pool not found: not found");
  });
});
