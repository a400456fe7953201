import type { Ctx, Invariant } from "@milkyway/core";
import { invariantText, takeNextId } from "../registry/index.ts";
import type { Pool } from "./gen/v1.ts";
import { getPoolByDenom, type PoolsDeps } from "./keeper.ts";
import { validatePool } from "./pool.ts";
import { state } from "./state.ts";

function isValid(pool: Pool, nextId: number): boolean {
  if (pool.id >= nextId) return false;
  try {
    validatePool(pool);
    return true;
  } catch {
    return false;
  }
}

function brokenText(what: string, pools: readonly Pool[]): string | undefined {
  if (pools.length === 0) return undefined;
  const ids = [...new Set(pools.map(({ id }) => id))].map((id) => `${id}\n`).join("");
  return invariantText("pools", "invalid pools", `the following pools ${what}:\n ${ids}`);
}

function validPools(ctx: Ctx): string | undefined {
  const nextId = takeNextId(ctx, state.nextPoolId);
  const invalid = [...state.pools.values(ctx)].filter((pool) => !isValid(pool, nextId));
  return brokenText("are invalid", invalid);
}

function uniquePools(ctx: Ctx): string | undefined {
  const later = [...state.pools.values(ctx)].filter(
    ({ id, denom }) => getPoolByDenom(ctx, denom)?.id !== id,
  );
  return brokenText("have the same denoms", later);
}

/** Invariants by route. */
export const invariants: Readonly<Record<string, Invariant<PoolsDeps>>> = {
  "valid-pools": validPools,
  "unique-pools": uniquePools,
};
