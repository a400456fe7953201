import { defineModule, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { type GenesisState, Query } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import type { PoolsDeps } from "./keeper.ts";
import { pools as allPools, poolByDenom, poolById } from "./queries/pools.ts";

/** The registry of pools, one a denom, that users restake to. It has no messages: restaking creates pools on demand. */
export const pools = defineModule<PoolsDeps, GenesisState>({
  name: "pools",
  consensusVersion: 1,
  queries: [serveQueries(Query, { poolByID: poolById, poolByDenom, pools: allPools })],
  genesis,
  invariants,
  cli,
});
