import { type Ctx, type Genesis, plainError, wrapping } from "@milkyway/core";
import { findDuplicate, takeNextId } from "../registry/index.ts";
import { GenesisState, type ServiceParamsRecord } from "./gen/v1.ts";
import { createService, type ServicesDeps } from "./keeper.ts";
import { DEFAULT_PARAMS, validateParams, validateServiceParams } from "./params.ts";
import { validateService } from "./service.ts";
import { state } from "./state.ts";

function validateRecord({ serviceId, params }: ServiceParamsRecord): void {
  if (serviceId === 0) throw plainError(`invalid service ID: ${serviceId}`);
  validateServiceParams(params);
}

function validate({ nextServiceId, services, servicesParams, params }: GenesisState): void {
  if (nextServiceId === 0) throw plainError(`invalid next service ID: ${nextServiceId}`);
  const twice = findDuplicate(services.map(({ id }) => id));
  if (twice !== undefined) throw plainError(`duplicated service: ${twice}`);
  for (const service of services)
    wrapping(`invalid service with id ${service.id}`, () => validateService(service));
  const record = findDuplicate(servicesParams.map(({ serviceId }) => serviceId));
  if (record !== undefined) throw plainError(`duplicated service params record: ${record}`);
  for (const entry of servicesParams)
    wrapping(`invalid service params record for service ${entry.serviceId}`, () =>
      validateRecord(entry),
    );
  wrapping("invalid params", () => validateParams(params));
}

function init(ctx: Ctx, deps: ServicesDeps, genesis: GenesisState): void {
  state.nextServiceId.set(ctx, BigInt(genesis.nextServiceId));
  for (const service of genesis.services) createService(ctx, deps, service);
  for (const { serviceId, params } of genesis.servicesParams) {
    validateServiceParams(params);
    state.serviceParams.set(ctx, serviceId, params);
  }
  state.params.set(ctx, genesis.params);
}

/** The state of x/services as JSON. Orphaned parameters of services are part of it. */
export const genesis: Genesis<ServicesDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => GenesisState.create({ params: DEFAULT_PARAMS, nextServiceId: 1 }),
  validate,
  init,
  export: (ctx) => ({
    nextServiceId: takeNextId(ctx, state.nextServiceId),
    services: [...state.services.values(ctx)],
    servicesParams: [...state.serviceParams.entries(ctx)].map(([serviceId, params]) => ({
      serviceId,
      params,
    })),
    params: state.params.require(ctx),
  }),
};
