import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { beginBlock } from "./allocation/beginBlock.ts";
import { cli } from "./cli.ts";
import type { RewardsDeps } from "./deps.ts";
import { type GenesisState, Msg, Query } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { createRewardsPlan } from "./messages/createRewardsPlan.ts";
import { editRewardsPlan } from "./messages/editRewardsPlan.ts";
import { setWithdrawAddress } from "./messages/setWithdrawAddress.ts";
import { updateParams } from "./messages/updateParams.ts";
import { withdrawDelegatorReward } from "./messages/withdrawDelegatorReward.ts";
import { withdrawOperatorCommission } from "./messages/withdrawOperatorCommission.ts";
import { migrateToV2 } from "./migrations/v2.ts";
import * as delegators from "./queries/delegators.ts";
import * as plans from "./queries/plans.ts";
import * as targets from "./queries/targets.ts";

/** Rewards that services pay to those who restake for them. */
export const rewards = defineModule<RewardsDeps, GenesisState>({
  name: "rewards",
  consensusVersion: 2,
  messages: [
    serveMsgs(Msg, {
      createRewardsPlan,
      editRewardsPlan,
      setWithdrawAddress,
      withdrawDelegatorReward,
      withdrawOperatorCommission,
      updateParams,
    }),
  ],
  queries: [serveQueries(Query, { ...plans, ...targets, ...delegators })],
  genesis,
  beginBlock,
  invariants,
  migrations: { 1: migrateToV2 },
  cli,
});
