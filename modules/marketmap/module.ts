import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/connect/marketmap/v2";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";
import type { MarketmapDeps } from "./keeper.ts";
import { createMarkets } from "./messages/createMarkets.ts";
import { removeMarketAuthorities } from "./messages/removeMarketAuthorities.ts";
import { updateMarkets } from "./messages/updateMarkets.ts";
import { updateParams } from "./messages/updateParams.ts";
import { upsertMarkets } from "./messages/upsertMarkets.ts";
import { lastUpdated, market, marketMap, params } from "./queries/markets.ts";

/** Which currency pairs the oracle prices, with how many decimals, and where prices come from. */
export const marketmap = defineModule<MarketmapDeps, GenesisState>({
  name: "marketmap",
  consensusVersion: 1,
  messages: [
    serveMsgs(Msg, {
      createMarkets,
      updateMarkets,
      updateParams,
      removeMarketAuthorities,
      upsertMarkets,
    }),
  ],
  queries: [serveQueries(Query, { marketMap, market, lastUpdated, params })],
  genesis,
  cli,
});
