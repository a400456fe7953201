export { errors as servicesErrors, serviceNotFound } from "./errors.ts";
export { type Service, type ServiceParams, ServiceStatus } from "./gen/v1.ts";
export type { ServiceHook, ServicesHooks } from "./hooks.ts";
export { type ServicesDeps, type ServicesKeeper, servicesKeeper } from "./keeper.ts";
export { services } from "./module.ts";
export { repairServices } from "./repairServices.ts";
export { allowedTokens, isServiceActive, serviceAddress } from "./service.ts";
export { serviceShares } from "./serviceShares.ts";
