import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";
import { type FeegrantDeps, removeExpiredAllowances } from "./keeper.ts";
import { grantAllowance } from "./messages/grantAllowance.ts";
import { pruneAllowances } from "./messages/pruneAllowances.ts";
import { revokeAllowance } from "./messages/revokeAllowance.ts";
import { allowance, allowances, allowancesByGranter } from "./queries/allowances.ts";

const REMOVED_PER_BLOCK = 200;

/** Paying the fees of others. */
export const feegrant = defineModule<FeegrantDeps, GenesisState>({
  name: "feegrant",
  consensusVersion: 2,
  messages: [serveMsgs(Msg, { grantAllowance, revokeAllowance, pruneAllowances })],
  queries: [serveQueries(Query, { allowance, allowances, allowancesByGranter })],
  genesis,
  endBlock: (ctx) => removeExpiredAllowances(ctx, REMOVED_PER_BLOCK),
  cli,
});
