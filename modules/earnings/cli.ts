import type { ModuleCli } from "@milkyway/core";
import { Query } from "./gen/v1.ts";

/** Commands of the earnings module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "Why a delegation earns nothing, and what it is going to earn",
    service: Query,
    rpcs: {
      rewardsCheck: {
        use: "check [delegator-address]",
        short: "Show which delegations earn, and what is missing where one does not",
      },
      projectedRewards: {
        use: "projected [delegator-address] [delegation-type] [target-id]",
        short: "Show what a delegation earns in a day, or would with more",
        args: ["delegator_address", "delegation_type", "target_id"],
        example: "alice DELEGATION_TYPE_POOL 1 --additional 1000000umilk",
      },
    },
  },
};
