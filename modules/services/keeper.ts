import { accounts, type Ctx, ensure, sdkErrors } from "@milkyway/core";
import {
  createMissingAccount,
  type RegistryAuth,
  type RegistryDistribution,
} from "../registry/index.ts";
import { errors } from "./errors.ts";
import { type Service, type ServiceParams, ServiceStatus } from "./gen/v1.ts";
import { runServiceHooks, type ServicesHooks } from "./hooks.ts";
import { DEFAULT_SERVICE_PARAMS } from "./params.ts";
import { isServiceActive } from "./service.ts";
import { state } from "./state.ts";

/** What x/services asks of its neighbours. */
export interface ServicesDeps {
  /** Bech32 text of the account that accredits services and sets the parameters. */
  readonly authority: string;
  readonly auth: RegistryAuth;
  readonly distribution: RegistryDistribution;
  /** Listeners, in the order in which they are told. */
  readonly hooks: readonly ServicesHooks[];
}

/** Stores a service, and its address in the set of addresses. */
export function saveService(ctx: Ctx, service: Service): void {
  state.services.set(ctx, service.id, service);
  state.addresses.add(ctx, service.address);
}

/** Stores a new service with an account. */
export function createService(ctx: Ctx, deps: ServicesDeps, service: Service): void {
  ensure(
    accounts.isValid(service.address),
    sdkErrors.invalidAddress,
    () => `invalid service address: ${service.address}`,
  );
  createMissingAccount(ctx, deps.auth, accounts.fromText(service.address));
  saveService(ctx, service);
  runServiceHooks(ctx, deps.hooks, "afterServiceCreated", service.id);
}

/** Opens a service to restaking. */
export function activateService(ctx: Ctx, { hooks }: ServicesDeps, id: number): void {
  const service = state.services.require(ctx, id);
  ensure(!isServiceActive(service), errors.serviceAlreadyActive);
  saveService(ctx, { ...service, status: ServiceStatus.SERVICE_STATUS_ACTIVE });
  runServiceHooks(ctx, hooks, "afterServiceActivated", id);
}

/** Closes an active service to restaking. Emits no event: the message does. */
export function deactivateService(ctx: Ctx, { hooks }: ServicesDeps, id: number): void {
  const service = state.services.require(ctx, id);
  ensure(isServiceActive(service), errors.serviceNotActive);
  saveService(ctx, { ...service, status: ServiceStatus.SERVICE_STATUS_INACTIVE });
  runServiceHooks(ctx, hooks, "afterServiceDeactivated", id);
}

/** Removes a service that is not active, unless a listener refuses. In the original its parameters stay. */
export function deleteService(ctx: Ctx, { hooks }: ServicesDeps, id: number): void {
  const service = state.services.require(ctx, id);
  ensure(!isServiceActive(service), errors.serviceIsActive);
  runServiceHooks(ctx, hooks, "beforeServiceDeleted", id);
  state.services.remove(ctx, id);
  state.addresses.remove(ctx, service.address);
  if (ctx.rules.deletedParams === "removed") state.serviceParams.remove(ctx, id);
}

/** Sets the accreditation; nothing is written or told when it is so already. */
export function setServiceAccredited(
  ctx: Ctx,
  { hooks }: ServicesDeps,
  id: number,
  accredited: boolean,
): void {
  const service = state.services.require(ctx, id);
  if (service.accredited === accredited) return;
  saveService(ctx, { ...service, accredited });
  runServiceHooks(ctx, hooks, "afterServiceAccreditationModified", id);
}

/** The parameters of a service, by default ones that allow every denom. */
export function getServiceParams(ctx: Ctx, id: number): ServiceParams {
  return state.serviceParams.get(ctx, id) ?? DEFAULT_SERVICE_PARAMS;
}

/** What x/services offers its neighbours. */
export interface ServicesKeeper {
  /** Throws `NotFound` when there is none. */
  getService(ctx: Ctx, id: number): Service;
  hasService(ctx: Ctx, id: number): boolean;
  saveService(ctx: Ctx, service: Service): void;
  deactivateService(ctx: Ctx, id: number): void;
  getServiceParams(ctx: Ctx, id: number): ServiceParams;
  /** Services by ascending id. */
  iterateServices(ctx: Ctx): Generator<Service, void, undefined>;
  getServices(ctx: Ctx): Service[];
  /** Counts an address as the account of a service, also when that is gone. */
  rememberAccount(ctx: Ctx, address: string): void;
  /** Whether a bech32 text is the account of a service. */
  isServiceAddress(ctx: Ctx, address: string): boolean;
}

/** Binds what x/services offers to its neighbours. */
export function servicesKeeper(deps: ServicesDeps): ServicesKeeper {
  return {
    getService: state.services.require,
    hasService: state.services.has,
    saveService,
    deactivateService: (ctx, id) => deactivateService(ctx, deps, id),
    getServiceParams,
    iterateServices: (ctx) => state.services.values(ctx),
    getServices: (ctx) => [...state.services.values(ctx)],
    rememberAccount: state.addresses.add,
    isServiceAddress: state.addresses.has,
  };
}
