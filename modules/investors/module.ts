import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import type { InvestorsDeps } from "./deps.ts";
import { type GenesisState, Msg, Query } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { beginBlock } from "./keeper.ts";
import { addVestingInvestor } from "./messages/addVestingInvestor.ts";
import { updateInvestorsRewardRatio } from "./messages/updateInvestorsRewardRatio.ts";
import { queries } from "./queries.ts";

/** Investors who get a part of their staking rewards only while their tokens vest. */
export const investors = defineModule<InvestorsDeps, GenesisState>({
  name: "investors",
  consensusVersion: 1,
  messages: [serveMsgs(Msg, { addVestingInvestor, updateInvestorsRewardRatio })],
  queries: [serveQueries(Query, queries)],
  genesis,
  beginBlock,
  cli,
});
