import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import type { AuthzDeps } from "./deps.ts";
import { genesis } from "./genesis.ts";
import { exec } from "./messages/exec.ts";
import { grant } from "./messages/grant.ts";
import { revoke } from "./messages/revoke.ts";
import { granteeGrants, granterGrants, grants } from "./queries/grants.ts";
import { removeExpiredGrants } from "./queue.ts";

/** Sending messages for others who allow it. */
export const authz = defineModule<AuthzDeps, GenesisState>({
  name: "authz",
  consensusVersion: 2,
  messages: [serveMsgs(Msg, { grant, exec, revoke })],
  queries: [serveQueries(Query, { grants, granterGrants, granteeGrants })],
  genesis,
  beginBlock: removeExpiredGrants,
  cli,
});
