/** Queries about what is kept for targets. */
import type { Ctx, QueryHandler } from "@milkyway/core";
import type { RewardsDeps } from "../deps.ts";
import type { OutstandingRewards, QueryRpc } from "../gen/v1.ts";
import { getPoolServiceShares } from "../poolServiceShares.ts";
import { state } from "../state.ts";
import { operatorKind, poolKind, serviceKind, type TargetKind } from "../targets.ts";
import { requireId } from "./checks.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<RewardsDeps, QueryRpc[Name]>;

function outstanding(ctx: Ctx, deps: RewardsDeps, kind: TargetKind, id: number) {
  requireId(kind.name, id);
  kind.load(ctx, deps, id);
  const rewards: OutstandingRewards = kind.outstanding.get(ctx, id) ?? { rewards: [] };
  return { rewards };
}

/** What a pool was credited with and has not paid. */
export const poolOutstandingRewards: Query<"poolOutstandingRewards"> = (ctx, deps, { poolId }) =>
  outstanding(ctx, deps, poolKind, poolId);

/** What an operator was credited with and has not paid, its commission included. */
export const operatorOutstandingRewards: Query<"operatorOutstandingRewards"> = (
  ctx,
  deps,
  { operatorId },
) => outstanding(ctx, deps, operatorKind, operatorId);

/** What a service was credited with and has not paid. */
export const serviceOutstandingRewards: Query<"serviceOutstandingRewards"> = (
  ctx,
  deps,
  { serviceId },
) => outstanding(ctx, deps, serviceKind, serviceId);

/** The commission of an operator, which need not exist. */
export const operatorCommission: Query<"operatorCommission"> = (ctx, _deps, { operatorId }) => {
  requireId("operator", operatorId);
  return { commission: state.operatorCommissions.get(ctx, operatorId) ?? { commissions: [] } };
};

/** Shares in a pool of the users who trust a service with it. */
export const poolServiceTotalDelegatorShares: Query<"poolServiceTotalDelegatorShares"> = (
  ctx,
  _deps,
  { poolId, serviceId },
) => {
  requireId("pool", poolId);
  requireId("service", serviceId);
  return { shares: getPoolServiceShares(ctx, poolId, serviceId) };
};
