import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmos/mint/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { beginBlock } from "./beginBlock.ts";
import { cli } from "./cli.ts";
import type { MintDeps } from "./deps.ts";
import { genesis } from "./genesis.ts";
import { updateParams } from "./messages/updateParams.ts";
import { queries } from "./queries.ts";

/** Inflation of the staking token. */
export const mint = defineModule<MintDeps, GenesisState>({
  name: "mint",
  consensusVersion: 2,
  messages: [serveMsgs(Msg, { updateParams })],
  queries: [serveQueries(Query, queries)],
  genesis,
  beginBlock,
  cli,
});
