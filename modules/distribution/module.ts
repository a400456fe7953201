import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { beginBlock } from "./beginBlock.ts";
import { cli } from "./cli.ts";
import type { DistributionDeps } from "./deps.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { communityPoolSpend } from "./messages/communityPoolSpend.ts";
import { depositValidatorRewardsPool } from "./messages/depositValidatorRewardsPool.ts";
import { fundCommunityPool } from "./messages/fundCommunityPool.ts";
import { setWithdrawAddress } from "./messages/setWithdrawAddress.ts";
import { updateParams } from "./messages/updateParams.ts";
import { withdrawDelegatorReward } from "./messages/withdrawDelegatorReward.ts";
import { withdrawValidatorCommission } from "./messages/withdrawValidatorCommission.ts";
import { communityPool, params } from "./queries/chain.ts";
import {
  delegationRewards,
  delegationTotalRewards,
  delegatorValidators,
  delegatorWithdrawAddress,
} from "./queries/delegators.ts";
import {
  validatorCommission,
  validatorDistributionInfo,
  validatorOutstandingRewards,
  validatorSlashes,
} from "./queries/validators.ts";

/** Who gets the fees and the inflation of a block. */
export const distribution = defineModule<DistributionDeps, GenesisState>({
  name: "distribution",
  consensusVersion: 3,
  messages: [
    serveMsgs(Msg, {
      setWithdrawAddress,
      withdrawDelegatorReward,
      withdrawValidatorCommission,
      fundCommunityPool,
      updateParams,
      communityPoolSpend,
      depositValidatorRewardsPool,
    }),
  ],
  queries: [
    serveQueries(Query, {
      params,
      validatorDistributionInfo,
      validatorOutstandingRewards,
      validatorCommission,
      validatorSlashes,
      delegationRewards,
      delegationTotalRewards,
      delegatorValidators,
      delegatorWithdrawAddress,
      communityPool,
    }),
  ],
  genesis,
  beginBlock,
  invariants,
  cli,
});
