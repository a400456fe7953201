/** Queries about the unbonding delegations from a target. */
import type { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { type Ctx, notFound, paginateStore, type QueryHandler } from "@milkyway/core";
import type { RestakingDeps } from "../deps.ts";
import type { QueryRpc } from "../gen/v1.ts";
import { STORE } from "../state.ts";
import { operatorKind, poolKind, serviceKind, type TargetKind } from "../targets.ts";
import { internally, requireAddress, requireId } from "./failures.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<RestakingDeps, QueryRpc[Name]>;

/** Walks all unbondings of the kind: there is no index by target. */
function unbondingsFrom(ctx: Ctx, kind: TargetKind, id: number, request: PageRequest | undefined) {
  requireId(kind.name, id, "0");
  const { prefix, value } = kind.unbondings;
  const { items, pagination } = internally(() =>
    paginateStore(ctx.store(STORE), prefix, request, (_, bytes) => {
      const unbonding = value.decode(bytes);
      return unbonding.targetId === id ? unbonding : undefined;
    }),
  );
  return { unbondingDelegations: items, pagination };
}

function unbondingFrom(ctx: Ctx, kind: TargetKind, id: number, delegator: string) {
  requireAddress(delegator);
  requireId(kind.name, id, "zero");
  const unbondingDelegation = kind.unbondings.get(ctx, [delegator, id]);
  if (unbondingDelegation === undefined)
    throw notFound(
      `unbonding delegation with delegator ${delegator} not found for ${kind.name} ${id}`,
    );
  return { unbondingDelegation };
}

/** Unbonding delegations from a pool, by address of the delegator. */
export const poolUnbondingDelegations: Query<"poolUnbondingDelegations"> = (ctx, _deps, request) =>
  unbondingsFrom(ctx, poolKind, request.poolId, request.pagination);

/** Unbonding delegations from an operator, by address of the delegator. */
export const operatorUnbondingDelegations: Query<"operatorUnbondingDelegations"> = (
  ctx,
  _deps,
  request,
) => unbondingsFrom(ctx, operatorKind, request.operatorId, request.pagination);

/** Unbonding delegations from a service, by address of the delegator. */
export const serviceUnbondingDelegations: Query<"serviceUnbondingDelegations"> = (
  ctx,
  _deps,
  request,
) => unbondingsFrom(ctx, serviceKind, request.serviceId, request.pagination);

/** One unbonding delegation from a pool. */
export const poolUnbondingDelegation: Query<"poolUnbondingDelegation"> = (ctx, _deps, request) =>
  unbondingFrom(ctx, poolKind, request.poolId, request.delegatorAddress);

/** One unbonding delegation from an operator. */
export const operatorUnbondingDelegation: Query<"operatorUnbondingDelegation"> = (
  ctx,
  _deps,
  request,
) => unbondingFrom(ctx, operatorKind, request.operatorId, request.delegatorAddress);

/** One unbonding delegation from a service. */
export const serviceUnbondingDelegation: Query<"serviceUnbondingDelegation"> = (
  ctx,
  _deps,
  request,
) => unbondingFrom(ctx, serviceKind, request.serviceId, request.delegatorAddress);
