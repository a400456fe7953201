import { plainError } from "@milkyway/core";
import { type MarketmapHooks, pairToText } from "../marketmap/index.ts";
import { createCurrencyPair, hasCurrencyPair } from "./pairs.ts";

/** How x/oracle listens to the market map: each market is a pair. */
export const marketmapHooks: MarketmapHooks = {
  afterMarketCreated: (ctx, { ticker }) => createCurrencyPair(ctx, ticker.currencyPair),
  afterMarketGenesis(ctx, markets) {
    for (const { ticker } of markets)
      if (!hasCurrencyPair(ctx, ticker.currencyPair))
        throw plainError(
          `currency pair ${pairToText(ticker.currencyPair)} is registered in x/marketmap but not in x/oracle`,
        );
  },
};
