import { accounts, type Ctx, ensure, sdkErrors } from "@milkyway/core";
import {
  createMissingAccount,
  type RegistryAuth,
  setIdAfter,
  takeNewId,
} from "../registry/index.ts";
import type { Pool } from "./gen/v1.ts";
import { type PoolsHooks, runPoolHooks } from "./hooks.ts";
import { newPool, validatePool } from "./pool.ts";
import { state } from "./state.ts";

/** What x/pools asks of its neighbours. */
export interface PoolsDeps {
  readonly auth: RegistryAuth;
  /** Listeners, in the order in which they are told. */
  readonly hooks: readonly PoolsHooks[];
}

/** Stores a pool and its address. The account is looked up at each save, and created when missing. */
export function savePool(ctx: Ctx, { auth }: PoolsDeps, pool: Pool): void {
  state.pools.set(ctx, pool.id, pool);
  ensure(
    accounts.isValid(pool.address),
    sdkErrors.invalidAddress,
    () => `invalid pool address: ${pool.address}`,
  );
  createMissingAccount(ctx, auth, accounts.fromText(pool.address));
  state.addresses.add(ctx, pool.address);
}

/** Keeps which pool a denom has, where pools are found by it. The first one of a denom counts. */
export function indexPool(ctx: Ctx, { id, denom }: Pool): void {
  if (ctx.rules.poolLookup !== "index" || state.poolIds.has(ctx, denom)) return;
  state.poolIds.set(ctx, denom, BigInt(id));
}

/** The first pool of a denom: in the original by a walk over all pools that come before it, which is charged. */
export function getPoolByDenom(ctx: Ctx, denom: string): Pool | undefined {
  if (ctx.rules.poolLookup === "index") {
    const id = state.poolIds.get(ctx, denom);
    return id === undefined ? undefined : state.pools.get(ctx, Number(id));
  }
  for (const pool of state.pools.values(ctx)) if (pool.denom === denom) return pool;
  return undefined;
}

/** The pool of a denom, created when there is none. */
export function createOrGetPoolByDenom(ctx: Ctx, deps: PoolsDeps, denom: string): Pool {
  const found = getPoolByDenom(ctx, denom);
  if (found !== undefined) return found;
  const id = takeNewId(ctx, state.nextPoolId);
  const pool = newPool(id, denom);
  validatePool(pool);
  savePool(ctx, deps, pool);
  indexPool(ctx, pool);
  setIdAfter(ctx, state.nextPoolId, id);
  runPoolHooks(ctx, deps.hooks, id);
  return pool;
}

/** What x/pools offers its neighbours. */
export interface PoolsKeeper {
  /** Throws `NotFound` when there is none. */
  getPool(ctx: Ctx, id: number): Pool;
  hasPool(ctx: Ctx, id: number): boolean;
  savePool(ctx: Ctx, pool: Pool): void;
  getPoolByDenom(ctx: Ctx, denom: string): Pool | undefined;
  createOrGetPoolByDenom(ctx: Ctx, denom: string): Pool;
  /** Pools by ascending id. */
  iteratePools(ctx: Ctx): Generator<Pool, void, undefined>;
  getPools(ctx: Ctx): Pool[];
  /** Whether a bech32 text is the account of a pool. */
  isPoolAddress(ctx: Ctx, address: string): boolean;
}

/** Binds what x/pools offers to its neighbours. */
export function poolsKeeper(deps: PoolsDeps): PoolsKeeper {
  return {
    getPool: state.pools.require,
    hasPool: state.pools.has,
    savePool: (ctx, pool) => savePool(ctx, deps, pool),
    getPoolByDenom,
    createOrGetPoolByDenom: (ctx, denom) => createOrGetPoolByDenom(ctx, deps, denom),
    iteratePools: (ctx) => state.pools.values(ctx),
    getPools: (ctx) => [...state.pools.values(ctx)],
    isPoolAddress: state.addresses.has,
  };
}
