import "./rules.ts";

export {
  type AssetPrice,
  assetPrice,
  isUnusablePrice,
  type PriceDeps,
  valueAt,
} from "./coinValue.ts";
export type { RestakeRestriction, RestakingDeps } from "./deps.ts";
export { errors as restakingErrors } from "./errors.ts";
export {
  type Delegation,
  DelegationType,
  type Params as RestakingParams,
  type UnbondingDelegation,
  type UnbondingDelegationEntry,
  type UserPreferences,
} from "./gen/v1.ts";
export {
  type DelegationHook,
  type DelegationId,
  type RestakingHooks,
  restakingOperatorsHooks,
  restakingServicesHooks,
} from "./hooks.ts";
export { type RestakingKeeper, restakingKeeper } from "./keeper.ts";
export { restaking } from "./module.ts";
export {
  changedServices,
  isServiceTrustedWithPool,
  servicesTrustedWithPool,
} from "./preferences.ts";
export { repairRestaking } from "./repair/repairRestaking.ts";
export type { RebuiltTarget } from "./repair/totals.ts";
export { isTargetAccount, refuseLostTransfers, type TargetAccounts } from "./sendGuard.ts";
export { type DelegationTarget, typeText as delegationTypeText } from "./targets.ts";
