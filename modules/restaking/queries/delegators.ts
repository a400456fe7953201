/** Queries about what one delegator has delegated, and to whom. */
import { utf8Bin } from "@milkyway/bytes";
import type { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { NotFound } from "@milkyway/collections";
import { type Ctx, notFound, type Page, paginateStore, type QueryHandler } from "@milkyway/core";
import { getDelegation } from "../delegations.ts";
import type { RestakingDeps } from "../deps.ts";
import type { Delegation, QueryRpc } from "../gen/v1.ts";
import { STORE } from "../state.ts";
import {
  operatorKind,
  poolKind,
  serviceKind,
  type TargetKind,
  type TargetRecord,
} from "../targets.ts";
import { toResponse } from "./delegationResponse.ts";
import { internally, requireAddress, requireId } from "./failures.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<RestakingDeps, QueryRpc[Name]>;

interface Request {
  readonly delegatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

function pageOfDelegations(ctx: Ctx, kind: TargetKind, request: Request): Page<Delegation> {
  const { prefix, value } = kind.delegations;
  const under = prefix + utf8Bin(request.delegatorAddress);
  const store = ctx.store(STORE);
  return paginateStore(store, under, request.pagination, (_, bytes) => value.decode(bytes));
}

function delegationsBy(ctx: Ctx, deps: RestakingDeps, kind: TargetKind, request: Request) {
  requireAddress(request.delegatorAddress);
  return internally(() => {
    const { items, pagination } = pageOfDelegations(ctx, kind, request);
    return { delegations: items.map((item) => toResponse(ctx, deps, kind, item)), pagination };
  });
}

function unbondingsBy(ctx: Ctx, kind: TargetKind, request: Request) {
  requireAddress(request.delegatorAddress);
  const { prefix, value } = kind.unbondings;
  const under = prefix + utf8Bin(request.delegatorAddress);
  const { items, pagination } = internally(() =>
    paginateStore(ctx.store(STORE), under, request.pagination, (_, bytes) => value.decode(bytes)),
  );
  return { unbondingDelegations: items, pagination };
}

function findTarget<R extends TargetRecord>(
  ctx: Ctx,
  deps: RestakingDeps,
  kind: TargetKind<R>,
  id: number,
): R {
  try {
    return kind.load(ctx, deps, id);
  } catch (error) {
    if (error instanceof NotFound) throw notFound(`${kind.name} with id ${id} not found`);
    throw error;
  }
}

/** Targets of a delegator; `load` words the failure for one that is gone. */
function targetsOf<R extends TargetRecord>(
  ctx: Ctx,
  kind: TargetKind<R>,
  request: Request,
  load: (id: number) => R,
): Page<R> {
  requireAddress(request.delegatorAddress);
  return internally(() => {
    const { items, pagination } = pageOfDelegations(ctx, kind, request);
    return { items: items.map(({ targetId }) => load(targetId)), pagination };
  });
}

function targetOf<R extends TargetRecord>(
  ctx: Ctx,
  deps: RestakingDeps,
  kind: TargetKind<R>,
  id: number,
  delegator: string,
): R {
  requireAddress(delegator);
  requireId(kind.name, id, "zero");
  const delegation = getDelegation(ctx, kind, id, delegator);
  if (delegation === undefined) throw notFound(`${kind.name} delegation not found`);
  return findTarget(ctx, deps, kind, delegation.targetId);
}

/** Delegations to pools, by id. */
export const delegatorPoolDelegations: Query<"delegatorPoolDelegations"> = (ctx, deps, request) =>
  delegationsBy(ctx, deps, poolKind, request);

/** Delegations to operators, by id. */
export const delegatorOperatorDelegations: Query<"delegatorOperatorDelegations"> = (
  ctx,
  deps,
  request,
) => delegationsBy(ctx, deps, operatorKind, request);

/** Delegations to services, by id. */
export const delegatorServiceDelegations: Query<"delegatorServiceDelegations"> = (
  ctx,
  deps,
  request,
) => delegationsBy(ctx, deps, serviceKind, request);

/** Unbonding delegations from pools, by id. */
export const delegatorPoolUnbondingDelegations: Query<"delegatorPoolUnbondingDelegations"> = (
  ctx,
  _deps,
  request,
) => unbondingsBy(ctx, poolKind, request);

/** Unbonding delegations from operators, by id. */
export const delegatorOperatorUnbondingDelegations: Query<
  "delegatorOperatorUnbondingDelegations"
> = (ctx, _deps, request) => unbondingsBy(ctx, operatorKind, request);

/** Unbonding delegations from services, by id. */
export const delegatorServiceUnbondingDelegations: Query<"delegatorServiceUnbondingDelegations"> = (
  ctx,
  _deps,
  request,
) => unbondingsBy(ctx, serviceKind, request);

/** Pools to which someone delegated, by id. */
export const delegatorPools: Query<"delegatorPools"> = (ctx, deps, request) => {
  const load = (id: number) => findTarget(ctx, deps, poolKind, id);
  const { items, pagination } = targetsOf(ctx, poolKind, request, load);
  return { pools: items, pagination };
};

/** Operators to which someone delegated, by id. */
export const delegatorOperators: Query<"delegatorOperators"> = (ctx, deps, request) => {
  const load = (id: number) => findTarget(ctx, deps, operatorKind, id);
  const { items, pagination } = targetsOf(ctx, operatorKind, request, load);
  return { operators: items, pagination };
};

/** Services to which someone delegated, by id. */
export const delegatorServices: Query<"delegatorServices"> = (ctx, deps, request) => {
  const load = (id: number) => serviceKind.load(ctx, deps, id);
  const { items, pagination } = targetsOf(ctx, serviceKind, request, load);
  return { services: items, pagination };
};

/** A pool, if someone delegated to it. */
export const delegatorPool: Query<"delegatorPool"> = (ctx, deps, request) => ({
  pool: targetOf(ctx, deps, poolKind, request.poolId, request.delegatorAddress),
});

/** An operator, if someone delegated to it. */
export const delegatorOperator: Query<"delegatorOperator"> = (ctx, deps, request) => ({
  operator: targetOf(ctx, deps, operatorKind, request.operatorId, request.delegatorAddress),
});

/** A service, if someone delegated to it. */
export const delegatorService: Query<"delegatorService"> = (ctx, deps, request) => ({
  service: targetOf(ctx, deps, serviceKind, request.serviceId, request.delegatorAddress),
});
