import { Msg, Query, type QueryRpc } from "@milkyway/codec/gen/cosmos/consensus/v1";
import {
  defineModule,
  internal,
  type QueryHandler,
  serveMsgs,
  serveQueries,
  toChainError,
} from "@milkyway/core";
import { cli } from "./cli.ts";
import type { ConsensusDeps } from "./keeper.ts";
import { updateParams } from "./messages/updateParams.ts";
import { state } from "./state.ts";

/** The parameters of consensus as they are kept. */
export const params: QueryHandler<ConsensusDeps, QueryRpc["params"]> = (ctx) => {
  try {
    return { params: state.params.require(ctx) };
  } catch (error) {
    throw internal(toChainError(error).message);
  }
};

/** Limits of blocks and other parameters of consensus. */
export const consensus = defineModule<ConsensusDeps>({
  name: "consensus",
  consensusVersion: 1,
  messages: [serveMsgs(Msg, { updateParams })],
  queries: [serveQueries(Query, { params })],
  genesis: null,
  cli,
});
