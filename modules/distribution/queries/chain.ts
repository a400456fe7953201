import type { QueryRpc } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import type { QueryHandler } from "@milkyway/core";
import { communityPool as pool } from "../communityPool.ts";
import type { DistributionDeps } from "../deps.ts";
import { state } from "../state.ts";

export const params: QueryHandler<DistributionDeps, QueryRpc["params"]> = (ctx) => ({
  params: state.params.require(ctx),
});

export const communityPool: QueryHandler<DistributionDeps, QueryRpc["communityPool"]> = (ctx) => ({
  pool: pool(ctx),
});
