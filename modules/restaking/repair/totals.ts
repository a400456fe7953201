/** What targets hold: the sum of the delegations to them. */
import type { Ctx } from "@milkyway/core";
import {
  addDecCoins,
  type Coins,
  type DecCoins,
  decAmountOf,
  isEqualDecCoins,
} from "@milkyway/math";
import { toSharesDenom } from "../../shares/index.ts";
import type { RestakingDeps } from "../deps.ts";
import type { DelegationType } from "../gen/v1.ts";
import { operatorKind, poolKind, serviceKind, type TargetKind } from "../targets.ts";
import { atMost, freeCoins, tokensBehind } from "./orphans.ts";

/** A target whose totals were wrong. */
export interface RebuiltTarget {
  readonly type: DelegationType;
  readonly id: number;
}

function sharesOf(ctx: Ctx, kind: TargetKind): ReadonlyMap<number, DecCoins> {
  const sums = new Map<number, DecCoins>();
  for (const { targetId, shares } of kind.delegations.values(ctx))
    sums.set(targetId, addDecCoins(sums.get(targetId) ?? [], shares));
  return sums;
}

/** The tokens behind shares, as far as the account of the target has them. */
function tokensOf(ctx: Ctx, deps: RestakingDeps, kind: TargetKind, id: number, shares: DecCoins) {
  return atMost(tokensBehind(shares), freeCoins(ctx, deps, kind, id));
}

function rebuild<R extends { readonly id: number }>(
  records: readonly R[],
  held: ReadonlyMap<number, DecCoins>,
  totalOf: (record: R) => DecCoins,
  save: (record: R, shares: DecCoins) => void,
): number[] {
  return records.flatMap((record) => {
    const shares = held.get(record.id) ?? [];
    if (isEqualDecCoins(totalOf(record), shares)) return [];
    save(record, shares);
    return [record.id];
  });
}

function rebuildPools(ctx: Ctx, deps: RestakingDeps): number[] {
  const pools = [...deps.pools.iteratePools(ctx)];
  const { delegatorShares } = poolKind.shares;
  return rebuild(pools, sharesOf(ctx, poolKind), delegatorShares, (pool, shares) => {
    const [coin] = tokensOf(ctx, deps, poolKind, pool.id, shares);
    const total = decAmountOf(shares, toSharesDenom("pool", pool.id, pool.denom));
    const tokens = coin?.denom === pool.denom ? coin.amount : 0n;
    deps.pools.savePool(ctx, { ...pool, tokens, delegatorShares: total });
  });
}

function rebuildStakes<R extends { readonly id: number; readonly tokens: Coins }>(
  ctx: Ctx,
  deps: RestakingDeps,
  kind: TargetKind,
  records: readonly (R & { readonly delegatorShares: DecCoins })[],
  save: (record: R) => void,
): number[] {
  const totalOf = ({ delegatorShares }: { readonly delegatorShares: DecCoins }) => delegatorShares;
  return rebuild(records, sharesOf(ctx, kind), totalOf, (record, delegatorShares) => {
    const tokens = tokensOf(ctx, deps, kind, record.id, delegatorShares);
    save({ ...record, tokens, delegatorShares });
  });
}

/** Sets the totals of each target right; returns those that were wrong. */
export function rebuildTotals(ctx: Ctx, deps: RestakingDeps): readonly RebuiltTarget[] {
  const { operators, services } = deps;
  const [allOperators, allServices] = [
    [...operators.iterateOperators(ctx)],
    [...services.iterateServices(ctx)],
  ];
  const rebuilt: readonly (readonly [TargetKind, number[]])[] = [
    [poolKind, rebuildPools(ctx, deps)],
    [
      operatorKind,
      rebuildStakes(ctx, deps, operatorKind, allOperators, (operator) =>
        operators.saveOperator(ctx, operator),
      ),
    ],
    [
      serviceKind,
      rebuildStakes(ctx, deps, serviceKind, allServices, (service) =>
        services.saveService(ctx, service),
      ),
    ],
  ];
  return rebuilt.flatMap(([{ type }, ids]) => ids.map((id) => ({ type, id })));
}
