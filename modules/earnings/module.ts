import { defineModule, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import type { EarningsDeps } from "./deps.ts";
import { Query } from "./gen/v1.ts";
import { projectedRewards } from "./queries/projectedRewards.ts";
import { rewardsCheck } from "./queries/rewardsCheck.ts";

/** Why a delegation earns nothing, and what it is going to earn. It keeps no state. */
export const earnings = defineModule<EarningsDeps>({
  name: "earnings",
  consensusVersion: 1,
  queries: [serveQueries(Query, { rewardsCheck, projectedRewards })],
  cli,
});
