import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes, toHex } from "@milkyway/bytes";
import { type Address, accounts, type Ctx, createModule } from "@milkyway/core";
import { accessesOf, createTestCtx, failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { poolNotFound } from "./errors.ts";
import { type GenesisState, Pool } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { type PoolsDeps, poolsKeeper } from "./keeper.ts";
import { pools as poolsModule } from "./module.ts";
import { newPool, poolAddress } from "./pool.ts";
import { poolByDenom, poolById, pools } from "./queries/pools.ts";
import { state } from "./state.ts";

function fakeDeps(): PoolsDeps & { readonly calls: string[] } {
  const calls: string[] = [];
  const known = new Set<Address>();
  return {
    calls,
    auth: {
      hasAccount(_, address) {
        calls.push(`has ${accounts.toText(address)}`);
        return known.has(address);
      },
      createAccount(_, address) {
        calls.push(`create ${accounts.toText(address)}`);
        known.add(address);
      },
    },
    hooks: [
      { afterPoolCreated: (_, id) => void calls.push(`first ${id}`) },
      {},
      { afterPoolCreated: (_, id) => void calls.push(`second ${id}`) },
    ],
  };
}

function poolsCtx(): Ctx {
  const ctx = createTestCtx();
  state.nextPoolId.set(ctx, 1n);
  return ctx;
}

const ONE = "milk1fmr074wk9ag88mlcww5gza49hwmwyzhwwn7k4h";

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
