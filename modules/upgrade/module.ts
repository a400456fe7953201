import { Msg, Query } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import type { UpgradeDeps } from "./deps.ts";
import { cancelUpgrade } from "./messages/cancelUpgrade.ts";
import { softwareUpgrade } from "./messages/softwareUpgrade.ts";
import { preBlock } from "./preBlock.ts";
import { queries } from "./queries/queries.ts";

/** Changing the program at a planned height. */
export const upgrade = defineModule<UpgradeDeps>({
  name: "upgrade",
  consensusVersion: 2,
  messages: [serveMsgs(Msg, { softwareUpgrade, cancelUpgrade })],
  queries: [serveQueries(Query, queries)],
  // A plan is not carried into another chain.
  genesis: { raw: true, defaults: () => ({}), init: () => {}, export: () => ({}) },
  preBlock,
  cli,
});
