export type { ProviderDeps } from "./deps.ts";
export { type ProviderKeeper, providerKeeper, providerStakingHooks } from "./keeper.ts";
export { provider } from "./module.ts";
