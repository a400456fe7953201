import { moduleAddress } from "@milkyway/crypto";

/** Name of the account that holds all rewards which were allocated and not yet withdrawn. */
export const REWARDS_POOL = "rewards_pool";

/** Address of that account. */
export const rewardsPoolAddress = moduleAddress(REWARDS_POOL);
