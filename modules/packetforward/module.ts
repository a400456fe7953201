import { type GenesisState, Msg, Query, type QueryRpc } from "@milkyway/codec/gen/packetforward/v1";
import { defineModule, type QueryHandler, serveQueries } from "@milkyway/core";
import { unsupportedMsgs } from "../unsupported/unsupportedMsgs.ts";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";
import { NAME, state } from "./state.ts";

const params: QueryHandler<unknown, QueryRpc["params"]> = (ctx) => ({
  params: state.params.require(ctx),
});

/** Forwarding of transfers to a further chain: parameters and genesis so far. */
export const packetforward = defineModule<unknown, GenesisState>({
  name: NAME,
  consensusVersion: 2,
  messages: [unsupportedMsgs(Msg)],
  queries: [serveQueries(Query, { params })],
  genesis,
  cli,
});
