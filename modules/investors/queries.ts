import { internal, paginateKeys, type QueryHandlers, toChainError } from "@milkyway/core";
import type { InvestorsDeps } from "./deps.ts";
import type { QueryRpc } from "./gen/v1.ts";
import { state } from "./state.ts";

export const queries: QueryHandlers<InvestorsDeps, QueryRpc> = {
  investorsRewardRatio(ctx) {
    try {
      return { investorsRewardRatio: state.rewardRatio.require(ctx) };
    } catch (error) {
      throw internal(toChainError(error).message);
    }
  },
  vestingInvestors(ctx, _, { pagination }) {
    const page = paginateKeys(ctx, state.vestingInvestors, pagination, (address) => address);
    return { vestingInvestorsAddresses: page.items, pagination: page.pagination };
  },
};
