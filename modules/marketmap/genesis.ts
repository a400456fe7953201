import { GenesisState, type Market } from "@milkyway/codec/gen/connect/marketmap/v2";
import { accounts, type Ctx, type Genesis, plainError } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";
import { pairToText } from "./currencyPair.ts";
import { createMarket, type MarketmapDeps } from "./keeper.ts";
import { tickerText, validateMarket } from "./market.ts";
import { defaultParams, validateParams } from "./params.ts";
import { state } from "./state.ts";

function checkNormalisation(market: Market, markets: ReadonlyMap<string, Market>): void {
  const ticker = tickerText(market);
  for (const { name, normalizeByPair } of market.providerConfigs) {
    if (normalizeByPair === undefined) continue;
    const pair = pairToText(normalizeByPair);
    const normalize = markets.get(pair);
    if (normalize === undefined)
      throw plainError(
        `provider's (${name}) pair for normalization (${pair}) was not found in the marketmap`,
      );
    if (!normalize.ticker.enabled && market.ticker.enabled)
      throw plainError(
        `enabled market ${ticker} cannot have use a normalization market ${tickerText(normalize)} that is disabled`,
      );
  }
}

function validate({ marketMap: { markets }, params }: GenesisState): void {
  for (const [key, market] of markets) {
    validateMarket(market);
    const ticker = tickerText(market);
    if (key !== ticker)
      throw plainError(`ticker ${key} does not match market.Ticker.String() ${ticker}`);
    checkNormalisation(market, markets);
  }
  validateParams(params);
}

function init(ctx: Ctx, { hooks }: MarketmapDeps, genesis: GenesisState): void {
  validate(genesis);
  const markets = [...genesis.marketMap.markets.values()];
  for (const market of markets) createMarket(ctx, market);
  state.lastUpdated.set(ctx, genesis.lastUpdated);
  state.params.set(ctx, genesis.params);
  for (const { afterMarketGenesis } of hooks) afterMarketGenesis?.(ctx, markets);
}

/** The state of x/marketmap as JSON. */
export const genesis: Genesis<MarketmapDeps, GenesisState> = {
  type: GenesisState,
  defaults: () =>
    GenesisState.create({
      marketMap: { markets: new Map() },
      params: defaultParams(accounts.toText(moduleAddress("gov"))),
    }),
  validate,
  init,
  export: (ctx) => ({
    marketMap: { markets: new Map(state.markets.entries(ctx)) },
    lastUpdated: state.lastUpdated.require(ctx),
    params: state.params.require(ctx),
  }),
};
