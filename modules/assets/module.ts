import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { type GenesisState, Msg, Query } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import type { AssetsDeps } from "./keeper.ts";
import { deregisterAsset } from "./messages/deregisterAsset.ts";
import { registerAsset } from "./messages/registerAsset.ts";
import { assets as allAssets, asset } from "./queries/assets.ts";

/** Which ticker of the oracle prices a denom, and with how many decimals. */
export const assets = defineModule<AssetsDeps, GenesisState>({
  name: "assets",
  consensusVersion: 1,
  messages: [serveMsgs(Msg, { registerAsset, deregisterAsset })],
  queries: [serveQueries(Query, { assets: allAssets, asset })],
  genesis,
  cli,
});
