import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { beginBlock } from "./beginBlock.ts";
import { cli } from "./cli.ts";
import type { SlashingDeps } from "./deps.ts";
import { genesis } from "./genesis.ts";
import { unjail } from "./messages/unjail.ts";
import { updateParams } from "./messages/updateParams.ts";
import { params, signingInfo, signingInfos } from "./queries/signing.ts";

/** Who was away when blocks were signed, and what it costs them. */
export const slashing = defineModule<SlashingDeps, GenesisState>({
  name: "slashing",
  consensusVersion: 4,
  messages: [serveMsgs(Msg, { unjail, updateParams })],
  queries: [serveQueries(Query, { params, signingInfo, signingInfos })],
  genesis,
  beginBlock,
  cli,
});
