import "./rules.ts";

export type { RewardsDeps } from "./deps.ts";
export { distributionRule } from "./distribution.ts";
export { errors as rewardsErrors } from "./errors.ts";
export type { RewardsPlan } from "./gen/v1.ts";
export {
  rewardsOperatorsHooks,
  rewardsPoolsHooks,
  rewardsRestakingHooks,
  rewardsServicesHooks,
} from "./hooks.ts";
export { type RewardsKeeper, rewardsKeeper } from "./keeper.ts";
export { rewards } from "./module.ts";
export { planAddress } from "./plan.ts";
export { getPoolServiceShares } from "./poolServiceShares.ts";
export { type Earner, planEarnings } from "./projection.ts";
export { repairRewards } from "./repair/repairRewards.ts";
export { REWARDS_POOL, rewardsPoolAddress } from "./rewardsPool.ts";
