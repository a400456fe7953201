/** Shares in a pool of the users who trust a service with it. */
import type { Ctx } from "@milkyway/core";
import { addDecCoins, type DecCoins, isZeroDecCoins, subDecCoins } from "@milkyway/math";
import type { TargetDeps } from "./deps.ts";
import { state } from "./state.ts";

export function getPoolServiceShares(ctx: Ctx, poolId: number, serviceId: number): DecCoins {
  return state.poolServiceShares.get(ctx, [poolId, serviceId])?.shares ?? [];
}

export function setPoolServiceShares(
  ctx: Ctx,
  poolId: number,
  serviceId: number,
  shares: DecCoins,
): void {
  state.poolServiceShares.set(ctx, [poolId, serviceId], { poolId, serviceId, shares });
}

export function incrementPoolServiceShares(
  ctx: Ctx,
  poolId: number,
  serviceId: number,
  shares: DecCoins,
): void {
  const before = getPoolServiceShares(ctx, poolId, serviceId);
  setPoolServiceShares(ctx, poolId, serviceId, addDecCoins(before, shares));
}

/** Panics when more is taken off than there is, as after the deletion of a service that is still trusted. */
export function decrementPoolServiceShares(
  ctx: Ctx,
  poolId: number,
  serviceId: number,
  shares: DecCoins,
): void {
  const left = subDecCoins(getPoolServiceShares(ctx, poolId, serviceId), shares);
  if (isZeroDecCoins(left)) state.poolServiceShares.remove(ctx, [poolId, serviceId]);
  else setPoolServiceShares(ctx, poolId, serviceId, left);
}

type Pools = { readonly pools: Pick<TargetDeps["pools"], "iteratePools"> };

/** Pools in which users trust a service, by id: in the original by a walk over the shares of all services. */
export function poolsTrustedTo(ctx: Ctx, { pools }: Pools, serviceId: number): number[] {
  if (ctx.rules.trustedSharesLookup === "by pool")
    return [...pools.iteratePools(ctx)]
      .map(({ id }) => id)
      .filter((id) => state.poolServiceShares.has(ctx, [id, serviceId]));
  const keys = [...state.poolServiceShares.keys(ctx)];
  return keys.filter(([, id]) => id === serviceId).map(([poolId]) => poolId);
}

/** Deletes the shares of a service in all pools. */
export function deleteServiceShares(ctx: Ctx, deps: Pools, serviceId: number): void {
  for (const poolId of poolsTrustedTo(ctx, deps, serviceId))
    state.poolServiceShares.remove(ctx, [poolId, serviceId]);
}

/** Deletes the shares of all services. */
export function clearPoolServiceShares(ctx: Ctx): void {
  for (const key of [...state.poolServiceShares.keys(ctx)])
    state.poolServiceShares.remove(ctx, key);
}
