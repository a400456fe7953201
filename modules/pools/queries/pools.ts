import {
  internal,
  invalidArgument,
  isFailure,
  notFound,
  paginateMap,
  type QueryHandler,
  toChainError,
} from "@milkyway/core";
import { checkDenom } from "@milkyway/math";
import type { QueryRpc } from "../gen/v1.ts";
import { getPoolByDenom, type PoolsDeps } from "../keeper.ts";
import { state } from "../state.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<PoolsDeps, QueryRpc[Name]>;

/** The pool of an id. */
export const poolById: Query<"poolByID"> = (ctx, _deps, { poolId }) => {
  if (poolId === 0) throw invalidArgument("invalid pool id");
  const pool = state.pools.get(ctx, poolId);
  if (pool === undefined) throw notFound("pool not found");
  return { pool };
};

/** The pool of a denom. */
export const poolByDenom: Query<"poolByDenom"> = (ctx, _deps, { denom }) => {
  if (checkDenom(denom) !== undefined) throw invalidArgument("invalid denom");
  const pool = getPoolByDenom(ctx, denom);
  if (pool === undefined) throw notFound("pool not found");
  return { pool };
};

/** All pools by id. */
export const pools: Query<"pools"> = (ctx, _deps, request) => {
  try {
    const page = paginateMap(ctx, state.pools, request.pagination, (_, pool) => pool);
    return { pools: page.items, pagination: page.pagination };
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw internal(toChainError(error).message);
  }
};
