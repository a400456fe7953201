/** Shares of the users who trust a service with a pool, counted anew from their delegations and preferences. */
import type { Ctx } from "@milkyway/core";
import { addDecCoins, type DecCoins, isEqualDecCoins } from "@milkyway/math";
import { DelegationType, isServiceTrustedWithPool } from "../../restaking/index.ts";
import { isolate } from "../../rules/index.ts";
import { incrementPeriod } from "../accounting/incrementPeriod.ts";
import type { RewardsDeps } from "../deps.ts";
import { setPoolServiceShares } from "../poolServiceShares.ts";
import { STORE, state } from "../state.ts";
import { poolKind } from "../targets.ts";

type SharesByService = Map<number, DecCoins>;

function countShares(ctx: Ctx, { restaking, services }: RewardsDeps): Map<number, SharesByService> {
  const counted = new Map<number, SharesByService>();
  const { DELEGATION_TYPE_POOL: pool } = DelegationType;
  for (const { targetId, userAddress, shares } of restaking.iterateDelegations(ctx, pool)) {
    const ofPool = counted.get(targetId) ?? new Map();
    counted.set(targetId, ofPool);
    const preferences = restaking.getUserPreferences(ctx, userAddress);
    for (const { serviceId } of preferences.trustedServices)
      if (
        services.hasService(ctx, serviceId) &&
        isServiceTrustedWithPool(preferences, serviceId, targetId)
      )
        ofPool.set(serviceId, addDecCoins(ofPool.get(serviceId) ?? [], shares));
  }
  return counted;
}

function isSame(ctx: Ctx, poolId: number, counted: SharesByService): boolean {
  const stored = [...state.poolServiceShares.values(ctx)].filter((row) => row.poolId === poolId);
  return (
    stored.length === counted.size &&
    stored.every(({ serviceId, shares }) => isEqualDecCoins(counted.get(serviceId) ?? [], shares))
  );
}

/** Replaces the shares of pools where they are wrong, after what was earned until now is divided by the old ones. */
export function recountTrustedShares(ctx: Ctx, deps: RewardsDeps): void {
  const counted = countShares(ctx, deps);
  for (const record of [...poolKind.all(ctx, deps)]) {
    const ofPool: SharesByService = counted.get(record.id) ?? new Map();
    if (isSame(ctx, record.id, ofPool)) continue;
    const item = { module: STORE, item: `rewards of pool ${record.id}` };
    isolate(ctx, item, (at) => void incrementPeriod(at, deps, { kind: poolKind, record }));
    for (const key of [...state.poolServiceShares.keys(ctx)])
      if (key[0] === record.id) state.poolServiceShares.remove(ctx, key);
    for (const [serviceId, shares] of [...ofPool].sort(([a], [b]) => a - b))
      setPoolServiceShares(ctx, record.id, serviceId, shares);
  }
}
