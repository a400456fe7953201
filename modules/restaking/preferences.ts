/** Which services a user lets secure with which pools. */
import { findDuplicate } from "../registry/index.ts";
import type { TrustedServiceEntry, UserPreferences } from "./gen/v1.ts";

/** Preferences of a user who set none: no service is trusted. */
export const NO_PREFERENCES: UserPreferences = { trustedServices: [] };

function checkEntry({ serviceId, poolsIds }: TrustedServiceEntry): string | undefined {
  if (serviceId === 0) return "invalid service id";
  if (poolsIds.includes(0)) return "invalid pool id";
  const duplicate = findDuplicate(poolsIds);
  return duplicate === undefined ? undefined : `duplicated pool id: ${duplicate}`;
}

/** What is wrong with the preferences, or `undefined`. */
export function checkPreferences({ trustedServices }: UserPreferences): string | undefined {
  const seen = new Set<number>();
  for (const entry of trustedServices) {
    const wrong = checkEntry(entry);
    if (wrong) return wrong;
    if (seen.has(entry.serviceId)) return `duplicate service id: ${entry.serviceId}`;
    seen.add(entry.serviceId);
  }
  return undefined;
}

/** The pools of each service, by its first entry. */
function poolsByService({
  trustedServices,
}: UserPreferences): ReadonlyMap<number, readonly number[]> {
  return new Map(
    trustedServices.toReversed().map(({ serviceId, poolsIds }) => [serviceId, poolsIds]),
  );
}

/** Whether the user trusts the service with the pool; an entry without pools covers every pool. */
export function isServiceTrustedWithPool(
  { trustedServices }: UserPreferences,
  serviceId: number,
  poolId: number,
): boolean {
  const entry = trustedServices.find((trusted) => trusted.serviceId === serviceId);
  if (entry === undefined || entry.serviceId === 0) return false;
  return entry.poolsIds.length === 0 || entry.poolsIds.includes(poolId);
}

/** Services that the user trusts with the pool, in the order in which they are named. */
export function servicesTrustedWithPool(
  { trustedServices }: UserPreferences,
  poolId: number,
): number[] {
  const seen = new Set<number>();
  const first = trustedServices.filter(({ serviceId }) => {
    const isFirst = !seen.has(serviceId);
    seen.add(serviceId);
    return isFirst && serviceId !== 0;
  });
  return first
    .filter(({ poolsIds }) => poolsIds.length === 0 || poolsIds.includes(poolId))
    .map(({ serviceId }) => serviceId);
}

function sameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

/**
 * Services whose trust differs: those dropped, those added, then those kept with another list of pools. The order is
 * that in which rewards are settled.
 */
export function changedServices(before: UserPreferences, after: UserPreferences): number[] {
  const [old, now] = [before, after].map((preferences) =>
    preferences.trustedServices.map(({ serviceId }) => serviceId),
  ) as [number[], number[]];
  const [oldSet, nowSet] = [new Set(old), new Set(now)];
  const [oldPools, nowPools] = [poolsByService(before), poolsByService(after)];
  const isSame = (id: number) => sameList(oldPools.get(id) ?? [], nowPools.get(id) ?? []);
  return [
    ...[...oldSet].filter((id) => !nowSet.has(id)),
    ...[...nowSet].filter((id) => !oldSet.has(id)),
    ...old.filter((id) => nowSet.has(id) && !isSame(id)),
  ];
}
