import type { ModuleCli } from "@milkyway/core";
import { Msg, Query } from "./gen/v1.ts";

/** Commands of the investors module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Investors whose coins still vest",
    service: Query,
    rpcs: {
      investorsRewardRatio: { short: "Show which part of staking rewards investors get" },
      vestingInvestors: { short: "Show the investors whose coins still vest" },
    },
  },
  tx: { short: "Change who is an investor", service: Msg, rpcs: {} },
};
