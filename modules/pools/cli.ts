import type { ModuleCli } from "@milkyway/core";
import { Query } from "./gen/v1.ts";

/** Commands of the pools module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "Pools of restaked coins, one for each denom",
    service: Query,
    rpcs: {
      poolByID: { use: "pool [pool-id]", short: "Show a pool" },
      poolByDenom: { use: "pool-by-denom [denom]", short: "Show the pool of a denom" },
      pools: { short: "Show all pools" },
    },
  },
};
