import {
  type GenesisState,
  Msg,
  Query,
} from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import type { ProviderDeps } from "./deps.ts";
import { endBlock } from "./endBlock.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { consumerMessages } from "./messages/consumers.ts";
import { updateParams } from "./messages/updateParams.ts";
import { chainQueries } from "./queries/chain.ts";
import { consumerQueries } from "./queries/consumers.ts";
import { beginBlock } from "./slashMeter.ts";

/** Tells consensus who validates. Of interchain security it has what a chain without consumers needs. */
export const provider = defineModule<ProviderDeps, GenesisState>({
  name: "provider",
  consensusVersion: 8,
  messages: [serveMsgs(Msg, { ...consumerMessages, updateParams })],
  queries: [serveQueries(Query, { ...chainQueries, ...consumerQueries })],
  genesis,
  beginBlock,
  endBlock,
  invariants,
  cli,
});
