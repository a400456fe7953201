import type { Market } from "@milkyway/codec/gen/connect/marketmap/v2";
import { defineEvent, type Event } from "@milkyway/core";
import { tickerText } from "./market.ts";

const keys = ["currency_pair", "decimals", "min_provider_count", "metadata"] as const;
const declared = {
  createMarket: defineEvent("create_market", ...keys),
  updateMarket: defineEvent("update_market", ...keys),
};

function show(declare: (typeof declared)["createMarket"]): (market: Market) => Event {
  return (market) =>
    declare({
      currency_pair: tickerText(market),
      decimals: market.ticker.decimals,
      min_provider_count: market.ticker.minProviderCount,
      metadata: market.ticker.metadataJSON,
    });
}

/** What the messages of x/marketmap emit for a market. */
export const events = {
  createMarket: show(declared.createMarket),
  updateMarket: show(declared.updateMarket),
};
