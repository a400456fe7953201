import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmos/evidence/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { beginBlock } from "./beginBlock.ts";
import { cli } from "./cli.ts";
import type { EvidenceDeps } from "./deps.ts";
import { genesis } from "./genesis.ts";
import { queries } from "./queries.ts";
import { submitEvidence } from "./submitEvidence.ts";

/** Validators that signed two blocks of one height. */
export const evidence = defineModule<EvidenceDeps, GenesisState>({
  name: "evidence",
  consensusVersion: 1,
  messages: [serveMsgs(Msg, { submitEvidence })],
  queries: [serveQueries(Query, queries)],
  genesis,
  beginBlock,
  cli,
});
