/** Queries about the delegations to a target. */
import { fromUtf8Bin, u32ToBin } from "@milkyway/bytes";
import type { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { type Ctx, notFound, paginateStore, type QueryHandler } from "@milkyway/core";
import { getDelegation } from "../delegations.ts";
import type { RestakingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import type { Delegation, QueryRpc } from "../gen/v1.ts";
import { STORE } from "../state.ts";
import { operatorKind, poolKind, serviceKind, type TargetKind } from "../targets.ts";
import { toResponse } from "./delegationResponse.ts";
import { internally, requireAddress, requireId } from "./failures.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<RestakingDeps, QueryRpc[Name]>;

function requireDelegation(ctx: Ctx, kind: TargetKind, id: number, delegator: string): Delegation {
  const delegation = getDelegation(ctx, kind, id, delegator);
  if (delegation === undefined) throw errors.delegationNotFound.wrap();
  return delegation;
}

function delegationsTo(
  ctx: Ctx,
  deps: RestakingDeps,
  kind: TargetKind,
  id: number,
  request: PageRequest | undefined,
) {
  requireId(kind.name, id, "0");
  return internally(() => {
    const prefix = kind.delegators.prefix + u32ToBin(id);
    const page = paginateStore(ctx.store(STORE), prefix, request, (key) => key);
    const delegations = page.items.map((key) => requireDelegation(ctx, kind, id, fromUtf8Bin(key)));
    return {
      delegations: delegations.map((delegation) => toResponse(ctx, deps, kind, delegation)),
      pagination: page.pagination,
    };
  });
}

function delegationTo(
  ctx: Ctx,
  deps: RestakingDeps,
  kind: TargetKind,
  id: number,
  delegator: string,
) {
  requireAddress(delegator);
  requireId(kind.name, id, "zero");
  const delegation = getDelegation(ctx, kind, id, delegator);
  // The reference speaks of pools for services too.
  const name = kind === serviceKind ? "pool" : kind.name;
  if (delegation === undefined) throw notFound(`${name} delegation not found`);
  return { delegation: internally(() => toResponse(ctx, deps, kind, delegation)) };
}

/** Delegations to a pool, by address of the delegator. */
export const poolDelegations: Query<"poolDelegations"> = (ctx, deps, request) =>
  delegationsTo(ctx, deps, poolKind, request.poolId, request.pagination);

/** Delegations to an operator, by address of the delegator. */
export const operatorDelegations: Query<"operatorDelegations"> = (ctx, deps, request) =>
  delegationsTo(ctx, deps, operatorKind, request.operatorId, request.pagination);

/** Delegations to a service, by address of the delegator. */
export const serviceDelegations: Query<"serviceDelegations"> = (ctx, deps, request) =>
  delegationsTo(ctx, deps, serviceKind, request.serviceId, request.pagination);

/** One delegation to a pool. */
export const poolDelegation: Query<"poolDelegation"> = (ctx, deps, request) =>
  delegationTo(ctx, deps, poolKind, request.poolId, request.delegatorAddress);

/** One delegation to an operator. */
export const operatorDelegation: Query<"operatorDelegation"> = (ctx, deps, request) =>
  delegationTo(ctx, deps, operatorKind, request.operatorId, request.delegatorAddress);

/** One delegation to a service. */
export const serviceDelegation: Query<"serviceDelegation"> = (ctx, deps, request) =>
  delegationTo(ctx, deps, serviceKind, request.serviceId, request.delegatorAddress);
