import type { Market } from "@milkyway/codec/gen/connect/marketmap/v2";
import { type Ctx, isFailure, plainError, wrapError, wrapping } from "@milkyway/core";
import { pairToText } from "./currencyPair.ts";
import { events } from "./events.ts";
import type { MarketmapHooks } from "./hooks.ts";
import { tickerText } from "./market.ts";
import { state } from "./state.ts";

/** What x/marketmap asks of its neighbours. */
export interface MarketmapDeps {
  /** Bech32 text of the account that sets the parameters, which name those that change markets. */
  readonly authority: string;
  /** Listeners, in the order in which they are told. */
  readonly hooks: readonly MarketmapHooks[];
}

/** Stores a market that must be new. */
export function createMarket(ctx: Ctx, market: Market): void {
  const ticker = tickerText(market);
  if (state.markets.has(ctx, ticker))
    throw plainError(`market already exists for ticker ${ticker}`);
  state.markets.set(ctx, ticker, market);
}

/** Stores a market in the place of one that must be there. */
export function updateMarket(ctx: Ctx, market: Market): void {
  const ticker = tickerText(market);
  if (!state.markets.has(ctx, ticker))
    throw plainError(`market does not exist for ticker ${ticker}`);
  state.markets.set(ctx, ticker, market);
}

/** Tells the listeners of a new market, and emits its event. */
export function announceCreated(ctx: Ctx, { hooks }: MarketmapDeps, market: Market): void {
  for (const { afterMarketCreated } of hooks) afterMarketCreated?.(ctx, market);
  ctx.emit(events.createMarket(market));
}

/** Tells the listeners of a changed market, and emits its event. */
export function announceUpdated(ctx: Ctx, { hooks }: MarketmapDeps, market: Market): void {
  for (const { afterMarketUpdated } of hooks) afterMarketUpdated?.(ctx, market);
  ctx.emit(events.updateMarket(market));
}

function normalizeMarket(ctx: Ctx, pair: string, ticker: string): Market {
  try {
    return state.markets.require(ctx, pair);
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw wrapError(error, `unable to get normalize market ${pair} for market ${ticker}`);
  }
}

/** Throws unless the markets that the given ones are normalised by exist, and are enabled where they have to be. */
export function validateState(ctx: Ctx, markets: readonly Market[]): void {
  for (const market of markets)
    for (const { normalizeByPair } of market.providerConfigs) {
      if (normalizeByPair === undefined) continue;
      const ticker = tickerText(market);
      const pair = pairToText(normalizeByPair);
      const normalize = normalizeMarket(ctx, pair, ticker);
      if (market.ticker.enabled && !normalize.ticker.enabled)
        throw plainError(`needed normalize market ${pair} for market ${ticker} is not enabled`);
    }
}

/** Throws unless the parameters name the signer among those that change markets. */
export function verifyMarketAuthority(ctx: Ctx, signer: string): void {
  const { marketAuthorities } = wrapping(
    "unable to verify market authorities: unable to get marketmap params",
    () => state.params.require(ctx),
  );
  if (!marketAuthorities.includes(signer))
    throw plainError(
      `unable to verify market authorities: request signer ${signer} does not match module market authorities`,
    );
}

/** Notes the present height as that of the last change. */
export function touch(ctx: Ctx): void {
  state.lastUpdated.set(ctx, ctx.height);
}

/** What x/marketmap offers its neighbours. */
export interface MarketmapKeeper {
  /** The market of a ticker (`BASE/QUOTE`); throws `NotFound` when there is none. */
  getMarket(ctx: Ctx, ticker: string): Market;
  hasMarket(ctx: Ctx, ticker: string): boolean;
}

/** What x/marketmap offers to its neighbours. */
export function marketmapKeeper(): MarketmapKeeper {
  return { getMarket: state.markets.require, hasMarket: state.markets.has };
}
