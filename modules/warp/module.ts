import { GenesisState, Msg, Params, Query } from "@milkyway/codec/gen/hyperlane/warp/v1";
import { defineState, item, proto } from "@milkyway/collections";
import { defineModule, type Genesis } from "@milkyway/core";
import { EMPTY_PAGE } from "../unsupported/emptyPage.ts";
import { queriesSoFar } from "../unsupported/queriesSoFar.ts";
import { refuseContent } from "../unsupported/refuseContent.ts";
import { unsupportedMsgs } from "../unsupported/unsupportedMsgs.ts";
import { cli } from "./cli.ts";

const NAME = "warp";

const state = defineState(NAME, {
  /** `0x00 -> Params`, which have no fields. */
  params: item(0, proto(Params)),
});

const genesis: Genesis<unknown, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ params: {}, tokens: [], remoteRouters: [] }),
  init(ctx, _, { params, tokens, remoteRouters }) {
    refuseContent(NAME, { tokens, remote_routers: remoteRouters });
    state.params.set(ctx, params);
  },
  export: (ctx) => ({ params: state.params.require(ctx), tokens: [], remoteRouters: [] }),
};

/** Tokens bridged over Hyperlane: an empty genesis so far. */
export const warp = defineModule<unknown, GenesisState>({
  name: NAME,
  consensusVersion: 1,
  messages: [unsupportedMsgs(Msg)],
  queries: [queriesSoFar(Query, { tokens: () => ({ tokens: [], pagination: EMPTY_PAGE }) })],
  genesis,
  cli,
});
