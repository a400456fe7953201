import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createModule } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import { poolsKeeper } from "../keeper.ts";
import { pools as poolsModule } from "../module.ts";
import { newPool } from "../pool.ts";
import { fakeDeps, poolsCtx } from "../testing/fixture.ts";
import { poolByDenom, poolById, pools } from "./pools.ts";

describe("queries of pools", () => {
  const deps = fakeDeps();
  const filled = () => {
    const ctx = poolsCtx();
    for (const denom of ["umilk", "uatom", "uusd"])
      poolsKeeper(deps).createOrGetPoolByDenom(ctx, denom);
    return ctx;
  };

  it("Query PoolByID ok: gives a pool", () => {
    assert.deepEqual(poolById(filled(), deps, { poolId: 2 }), { pool: newPool(2, "uatom") });
  });

  it("Query PoolByID fails: id 0, missing", () => {
    const ask = (poolId: number) => failureOf(() => poolById(filled(), deps, { poolId }));
    assert.equal(ask(0), "grpc/3: invalid pool id");
    assert.equal(ask(4), "grpc/5: pool not found");
  });

  it("Query PoolByDenom ok: gives a pool", () => {
    assert.deepEqual(poolByDenom(filled(), deps, { denom: "uusd" }), { pool: newPool(3, "uusd") });
  });

  it("Query PoolByDenom fails: bad denom, missing", () => {
    const ask = (denom: string) => failureOf(() => poolByDenom(filled(), deps, { denom }));
    assert.equal(ask("1!"), "grpc/3: invalid denom");
    assert.equal(ask("uother"), "grpc/5: pool not found");
  });

  it("Query Pools ok: gives pages by id", () => {
    const all = pools(filled(), deps, { pagination: undefined });
    assert.deepEqual(
      all.pools.map(({ id }) => id),
      [1, 2, 3],
    );
    assert.equal(all.pagination?.total, 3n);
  });

  it("Query Pools fails: key and offset", () => {
    const pagination = {
      key: Uint8Array.of(1),
      offset: 1n,
      limit: 0n,
      countTotal: false,
      reverse: false,
    };
    assert.equal(
      failureOf(() => pools(filled(), deps, { pagination })),
      "grpc/13: invalid request, either offset or key is expected, got both",
    );
  });

  it("are all there is: pools have no messages", () => {
    const module = createModule(poolsModule, deps);
    assert.equal(module.messages.length, 0);
    assert.equal(module.queries.length, 3);
  });
});
