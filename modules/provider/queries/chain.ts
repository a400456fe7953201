import type { QueryRpc } from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import type { QueryHandlers } from "@milkyway/core";
import type { ProviderDeps } from "../deps.ts";
import { slashMeterAllowance } from "../slashMeter.ts";
import { state } from "../state.ts";

type Names =
  | "queryThrottleState"
  | "queryParams"
  | "queryBlocksUntilNextEpoch"
  | "queryRegisteredConsumerRewardDenoms";

/** Queries about this chain itself. */
export const chainQueries: Pick<QueryHandlers<ProviderDeps, QueryRpc>, Names> = {
  queryThrottleState: (ctx, deps) => ({
    slashMeter: state.slashMeter.require(ctx),
    slashMeterAllowance: slashMeterAllowance(ctx, deps),
    nextReplenishCandidate: state.replenishCandidate.require(ctx),
  }),
  queryParams: (ctx) => ({ params: state.params.require(ctx) }),
  queryBlocksUntilNextEpoch(ctx) {
    const { blocksPerEpoch } = state.params.require(ctx);
    const into = ctx.height % blocksPerEpoch;
    return { blocksUntilNextEpoch: into === 0n ? 0n : blocksPerEpoch - into };
  },
  queryRegisteredConsumerRewardDenoms: () => ({ denoms: [] }),
};
