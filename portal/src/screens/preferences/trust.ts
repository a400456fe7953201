import type { TrustedServiceEntry } from "@milkyway/modules/restaking/client";

/** Which services an account trusts, and with which pools; an entry without pools stands for all of them. */
export type Trust = readonly TrustedServiceEntry[];

/** Whether a service is trusted with a pool. */
export function isTrusted(trust: Trust, serviceId: number, poolId: number): boolean {
  const entry = trust.find((each) => each.serviceId === serviceId);
  return entry !== undefined && (entry.poolsIds.length === 0 || entry.poolsIds.includes(poolId));
}

/** Whether a service is trusted with every pool, also those to come. */
export function isTrustedWithAll(trust: Trust, serviceId: number): boolean {
  return trust.some((each) => each.serviceId === serviceId && each.poolsIds.length === 0);
}

function replaced(trust: Trust, serviceId: number, poolsIds: readonly number[] | undefined): Trust {
  const others = trust.filter((each) => each.serviceId !== serviceId);
  if (poolsIds === undefined) return others;
  return [...others, { serviceId, poolsIds }].sort((a, b) => a.serviceId - b.serviceId);
}

/** Trusts a service with every pool. */
export function trustWithAll(trust: Trust, serviceId: number): Trust {
  return replaced(trust, serviceId, []);
}

/** Trusts a service no more. */
export function distrust(trust: Trust, serviceId: number): Trust {
  return replaced(trust, serviceId, undefined);
}

/**
 * Trusts a service with a pool, or with it no more. Of trust with all pools the others stay, named one by one. A list that
 * becomes empty is an entry removed: left empty it would mean all pools.
 */
export function withPool(
  trust: Trust,
  change: { readonly serviceId: number; readonly poolId: number; readonly isTrusted: boolean },
  allPools: readonly number[],
): Trust {
  const { serviceId, poolId } = change;
  if (isTrusted(trust, serviceId, poolId) === change.isTrusted) return trust;
  const entry = trust.find((each) => each.serviceId === serviceId);
  const named = entry?.poolsIds.length === 0 ? allPools : (entry?.poolsIds ?? []);
  const others = named.filter((id) => id !== poolId);
  const next = change.isTrusted ? [...others, poolId].sort((a, b) => a - b) : others;
  return replaced(trust, serviceId, next.length === 0 ? undefined : next);
}

/** Whether two say the same. */
export function isSameTrust(a: Trust, b: Trust): boolean {
  const text = (trust: Trust) =>
    trust
      .map(
        ({ serviceId, poolsIds }) =>
          `${serviceId}-${[...poolsIds].sort((x, y) => x - y).join(",")}`,
      )
      .sort()
      .join(" ");
  return text(a) === text(b);
}
