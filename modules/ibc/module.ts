import { Msg as ChannelMsg, Query as ChannelQuery } from "@milkyway/codec/gen/ibc/core/channel/v1";
import { Msg as ClientMsg, Query as ClientQuery } from "@milkyway/codec/gen/ibc/core/client/v1";
import {
  Msg as ConnectionMsg,
  Query as ConnectionQuery,
} from "@milkyway/codec/gen/ibc/core/connection/v1";
import type { GenesisState } from "@milkyway/codec/gen/ibc/core/types/v1";
import { defineModule } from "@milkyway/core";
import { queriesSoFar } from "../unsupported/queriesSoFar.ts";
import { unsupportedMsgs } from "../unsupported/unsupportedMsgs.ts";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";
import { isAllowedClient, LOCALHOST, updateLocalhost } from "./localhost.ts";
import * as queries from "./queries.ts";

/** Clients, connections and channels: those of the chain to itself so far. */
export const ibc = defineModule<unknown, GenesisState>({
  name: "ibc",
  consensusVersion: 6,
  messages: [
    unsupportedMsgs(ClientMsg),
    unsupportedMsgs(ConnectionMsg),
    unsupportedMsgs(ChannelMsg),
  ],
  queries: [
    queriesSoFar(ClientQuery, {
      clientParams: queries.clientParams,
      clientState: queries.clientState,
      clientStates: queries.clientStates,
      clientStatus: queries.clientStatus,
    }),
    queriesSoFar(ConnectionQuery, {
      connection: queries.connection,
      connectionParams: queries.connectionParams,
      connections: queries.connections,
    }),
    queriesSoFar(ChannelQuery, {
      channel: queries.channel,
      channelParams: queries.channelParams,
      channels: queries.channels,
    }),
  ],
  genesis,
  beginBlock(ctx) {
    if (isAllowedClient(ctx, LOCALHOST)) updateLocalhost(ctx);
  },
  cli,
});

/** The client of chains that run CometBFT: a name in the version map and an empty section of genesis. */
export const tendermintClient = defineModule<unknown>({
  name: "07-tendermint",
  consensusVersion: 0,
  genesis: null,
});
