/** Joins, lists and trust that name what is gone. */
import type { Ctx } from "@milkyway/core";
import type { RestakingDeps } from "../deps.ts";
import type { TrustedServiceEntry, UserPreferences } from "../gen/v1.ts";
import { state } from "../state.ts";
import { operatorKind, poolKind, serviceKind } from "../targets.ts";
import { targetExists } from "./orphans.ts";

/** Drops joins and entries of lists whose operator, service or pool is gone. */
export function repairMembership(ctx: Ctx, deps: RestakingDeps): void {
  const has = {
    operator: (id: number) => targetExists(ctx, deps, operatorKind, id),
    service: (id: number) => targetExists(ctx, deps, serviceKind, id),
    pool: (id: number) => targetExists(ctx, deps, poolKind, id),
  };
  for (const key of [...state.joinedServices.keys(ctx)])
    if (!has.operator(key[0]) || !has.service(key[1])) state.joinedServices.remove(ctx, key);
  for (const key of [...state.allowedOperators.keys(ctx)])
    if (!has.service(key[0]) || !has.operator(key[1])) state.allowedOperators.remove(ctx, key);
  for (const key of [...state.securingPools.keys(ctx)])
    if (!has.service(key[0]) || !has.pool(key[1])) state.securingPools.remove(ctx, key);
}

/** The entry without pools that are gone; nothing when that leaves none, as an empty list stands for all. */
function repairedEntry(ctx: Ctx, deps: RestakingDeps, entry: TrustedServiceEntry) {
  if (!deps.services.hasService(ctx, entry.serviceId)) return [];
  const poolsIds = entry.poolsIds.filter((id) => deps.pools.hasPool(ctx, id));
  return poolsIds.length === 0 && entry.poolsIds.length > 0 ? [] : [{ ...entry, poolsIds }];
}

function repaired(ctx: Ctx, deps: RestakingDeps, { trustedServices }: UserPreferences) {
  return { trustedServices: trustedServices.flatMap((entry) => repairedEntry(ctx, deps, entry)) };
}

/** Drops the trust of users in services that are gone. */
export function repairPreferences(ctx: Ctx, deps: RestakingDeps): void {
  for (const [user, preferences] of [...state.userPreferences.entries(ctx)]) {
    const kept = repaired(ctx, deps, preferences);
    const same = JSON.stringify(kept) === JSON.stringify(preferences);
    if (!same) state.userPreferences.set(ctx, user, kept);
  }
}
