import {
  Msg as SecurityMsg,
  Query as SecurityQuery,
} from "@milkyway/codec/gen/hyperlane/core/interchain_security/v1";
import {
  Msg as PostDispatchMsg,
  Query as PostDispatchQuery,
} from "@milkyway/codec/gen/hyperlane/core/post_dispatch/v1";
import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/hyperlane/core/v1";
import { defineModule } from "@milkyway/core";
import { EMPTY_PAGE } from "../unsupported/emptyPage.ts";
import { queriesSoFar } from "../unsupported/queriesSoFar.ts";
import { unsupportedMsgs } from "../unsupported/unsupportedMsgs.ts";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";

/** Messages between chains over Hyperlane: counters and an empty genesis so far. */
export const hyperlane = defineModule<unknown, GenesisState>({
  name: "hyperlane",
  consensusVersion: 1,
  messages: [unsupportedMsgs(Msg), unsupportedMsgs(SecurityMsg), unsupportedMsgs(PostDispatchMsg)],
  queries: [
    queriesSoFar(Query, { mailboxes: () => ({ mailboxes: [], pagination: EMPTY_PAGE }) }),
    queriesSoFar(SecurityQuery, { isms: () => ({ isms: [], pagination: EMPTY_PAGE }) }),
    queriesSoFar(PostDispatchQuery, {
      igps: () => ({ igps: [], pagination: EMPTY_PAGE }),
      merkleTreeHooks: () => ({ merkleTreeHooks: [], pagination: EMPTY_PAGE }),
      noopHooks: () => ({ noopHooks: [], pagination: EMPTY_PAGE }),
    }),
  ],
  genesis,
  cli,
});
