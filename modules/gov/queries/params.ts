import type { Params, QueryParamsResponse, QueryRpc } from "@milkyway/codec/gen/cosmos/gov/v1";
import { invalidArgument, type QueryHandler } from "@milkyway/core";
import type { GovDeps } from "../deps.ts";
import { state } from "../state.ts";

const NO_GROUP = { depositParams: undefined, votingParams: undefined, tallyParams: undefined };

/** One of the groups in which parameters were kept before. */
function groupOf(params: Params, paramsType: string): Omit<QueryParamsResponse, "params"> {
  const { minDeposit, maxDepositPeriod, votingPeriod, quorum, threshold, vetoThreshold } = params;
  switch (paramsType) {
    case "":
      return NO_GROUP;
    case "deposit":
      return { ...NO_GROUP, depositParams: { minDeposit, maxDepositPeriod } };
    case "voting":
      return { ...NO_GROUP, votingParams: { votingPeriod } };
    case "tallying":
      return { ...NO_GROUP, tallyParams: { quorum, threshold, vetoThreshold } };
    default:
      throw invalidArgument(`unknown params type: ${paramsType}`);
  }
}

/** All parameters, and one group of them if asked. */
export const params: QueryHandler<GovDeps, QueryRpc["params"]> = (ctx, _, { paramsType }) => {
  const all = state.params.require(ctx);
  return { ...groupOf(all, paramsType), params: all };
};
