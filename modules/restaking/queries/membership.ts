/** Queries about services, the operators that secure them and the pools they borrow from. */
import { u32ToBin } from "@milkyway/bytes";
import type { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { type KeySet, NotFound, type Pair } from "@milkyway/collections";
import {
  type Ctx,
  internal,
  notFound,
  type Page,
  paginateKeys,
  type QueryHandler,
  toChainError,
} from "@milkyway/core";
import { Panic } from "@milkyway/math";
import type { Operator } from "../../operators/index.ts";
import type { RestakingDeps } from "../deps.ts";
import type { QueryRpc } from "../gen/v1.ts";
import { canOperatorValidateService } from "../membership.ts";
import { state } from "../state.ts";
import { requireId } from "./failures.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<RestakingDeps, QueryRpc[Name]>;
type IdPairs = Pick<KeySet<Pair<number, number>>, "key" | "keys">;

function pageOfSecond(
  ctx: Ctx,
  pairs: IdPairs,
  first: number,
  request: PageRequest | undefined,
  filter?: (second: number) => boolean,
): Page<number> {
  const options = { prefix: u32ToBin(first), ...(filter ? { filter } : {}) };
  return paginateKeys(ctx, pairs, request, ([, second]) => second, options);
}

function requireExisting(name: string, id: number, get: () => unknown): void {
  try {
    get();
  } catch (error) {
    if (error instanceof NotFound) throw notFound(`${name} with id ${id} not found`);
    throw internal(toChainError(error).message);
  }
}

/** Services that an operator joined. */
export const operatorJoinedServices: Query<"operatorJoinedServices"> = (
  ctx,
  { operators },
  { operatorId, pagination: request },
) => {
  requireId("operator", operatorId, "0");
  requireExisting("operator", operatorId, () => operators.getOperator(ctx, operatorId));
  const { items, pagination } = pageOfSecond(ctx, state.joinedServices, operatorId, request);
  return { serviceIds: items, pagination };
};

/** Operators on the list of a service, which need not exist. */
export const serviceAllowedOperators: Query<"serviceAllowedOperators"> = (
  ctx,
  _deps,
  { serviceId, pagination: request },
) => {
  requireId("service", serviceId, "0");
  const { items, pagination } = pageOfSecond(ctx, state.allowedOperators, serviceId, request);
  return { operatorIds: items, pagination };
};

/** Pools from which a service borrows, which need not exist. */
export const serviceSecuringPools: Query<"serviceSecuringPools"> = (
  ctx,
  _deps,
  { serviceId, pagination: request },
) => {
  requireId("service", serviceId, "0");
  const { items, pagination } = pageOfSecond(ctx, state.securingPools, serviceId, request);
  return { poolIds: items, pagination };
};

/** An operator that is gone makes the reference's pagination dereference nothing. */
function listedOperator(ctx: Ctx, { operators }: RestakingDeps, id: number): Operator {
  try {
    return operators.getOperator(ctx, id);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  }
}

/** Operators that secure a service. As in the reference the two ids are swapped when the allow list is asked. */
export const serviceOperators: Query<"serviceOperators"> = (
  ctx,
  deps,
  { serviceId, pagination: request },
) => {
  requireId("service", serviceId, "0");
  requireExisting("service", serviceId, () => deps.services.getService(ctx, serviceId));
  const allowed = (operatorId: number) => canOperatorValidateService(ctx, operatorId, serviceId);
  const joined = state.joinedServices.reverse;
  const { items, pagination } = pageOfSecond(ctx, joined, serviceId, request, allowed);
  return { operators: items.map((id) => listedOperator(ctx, deps, id)), pagination };
};
