export type { DistributionDeps, DistributionHooks } from "./deps.ts";
export { errors as distributionErrors } from "./errors.ts";
export { distributionStakingHooks } from "./hooks.ts";
export { type DistributionKeeper, distributionKeeper } from "./keeper.ts";
export { distribution } from "./module.ts";
export { payAllRewards, restartRewards } from "./zeroHeight.ts";
