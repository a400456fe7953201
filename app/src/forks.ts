/**
 * Changes that the original's program makes to the state of any chain that reaches certain heights of its main network.
 * @see https://github.com/milkyway-labs/milkyway/tree/main/app/forks
 */
import type { Ctx, Module } from "@milkyway/core";
import { ZERO_DEC } from "@milkyway/math";
import { DelegationType, isServiceTrustedWithPool } from "@milkyway/modules/restaking";
import { runMigrations, setModuleVersionMap } from "@milkyway/modules/upgrade";
import type { Keepers } from "./keepers.ts";

declare module "@milkyway/core" {
  interface Rules {
    /** Changes of the state at heights of the original's main network. */
    readonly forks: "on any chain" | "none";
  }
}

/** Lifts the cap on what is restaked. */
function liftCap(ctx: Ctx, { restaking }: Keepers): void {
  restaking.setParams(ctx, { ...restaking.getParams(ctx), restakingCap: ZERO_DEC });
}

/** Services that borrow from no pool come to borrow from all, which an empty list meant before. */
function borrowFromAll(ctx: Ctx, { pools, restaking, services }: Keepers): void {
  const ids = [...pools.iteratePools(ctx)].map(({ id }) => id);
  const borrows = (serviceId: number) =>
    !restaking.iterateServiceSecuringPools(ctx, serviceId)[Symbol.iterator]().next().done;
  const all = [...services.iterateServices(ctx)].filter(({ id }) => !borrows(id));
  for (const { id } of all)
    for (const poolId of ids) restaking.addPoolToServiceSecuringPools(ctx, id, poolId);
}

/** Counts anew the shares of users who trust services with pools. */
function recountShares(ctx: Ctx, { restaking, rewards }: Keepers): void {
  rewards.clearPoolServiceTotalDelegatorShares(ctx);
  const pool = DelegationType.DELEGATION_TYPE_POOL;
  for (const { userAddress, targetId, shares } of restaking.iterateDelegations(ctx, pool)) {
    const preferences = restaking.getUserPreferences(ctx, userAddress);
    for (const { serviceId } of preferences.trustedServices)
      if (isServiceTrustedWithPool(preferences, serviceId, targetId))
        rewards.incrementPoolServiceTotalDelegatorShares(ctx, targetId, serviceId, shares);
  }
}

function bringUpToDate(ctx: Ctx, keepers: Keepers, modules: readonly Module[]): void {
  const versions = keepers.upgrade.getModuleVersionMap(ctx);
  setModuleVersionMap(ctx, runMigrations(ctx, modules, versions));
  borrowFromAll(ctx, keepers);
  recountShares(ctx, keepers);
}

type Fork = (ctx: Ctx, keepers: Keepers, modules: readonly Module[]) => void;

const FORKS: ReadonlyMap<bigint, Fork> = new Map([
  [251_150n, liftCap],
  [771_090n, bringUpToDate],
]);

/** Makes the change that belongs to the height, before anything else of a block; `modules` are the original's. */
export function fork(ctx: Ctx, keepers: Keepers, modules: readonly Module[]): void {
  if (ctx.rules.forks === "none") return;
  FORKS.get(ctx.height)?.(ctx, keepers, modules);
}
