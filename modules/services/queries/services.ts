import type { Ctx } from "@milkyway/core";
import {
  internal,
  invalidArgument,
  notFound,
  paginateMap,
  type QueryHandler,
  toChainError,
} from "@milkyway/core";
import type { QueryRpc, Service } from "../gen/v1.ts";
import { getServiceParams, type ServicesDeps } from "../keeper.ts";
import { state } from "../state.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<ServicesDeps, QueryRpc[Name]>;

function findService(ctx: Ctx, serviceId: number): Service {
  if (serviceId === 0) throw invalidArgument("invalid service ID");
  const service = state.services.get(ctx, serviceId);
  if (service === undefined) throw notFound("service not found");
  return service;
}

/** One service. */
export const service: Query<"service"> = (ctx, _deps, { serviceId }) => ({
  service: findService(ctx, serviceId),
});

/** All services by id. */
export const services: Query<"services"> = (ctx, _deps, request) => {
  const { items, pagination } = paginateMap(
    ctx,
    state.services,
    request.pagination,
    (_, value) => value,
  );
  return { services: items, pagination };
};

/** The parameters of an existing service. */
export const serviceParams: Query<"serviceParams"> = (ctx, _deps, { serviceId }) => {
  findService(ctx, serviceId);
  return { serviceParams: getServiceParams(ctx, serviceId) };
};

/** The parameters of the module. */
export const params: Query<"params"> = (ctx) => {
  try {
    return { params: state.params.require(ctx) };
  } catch (error) {
    throw internal(toChainError(error).message);
  }
};
