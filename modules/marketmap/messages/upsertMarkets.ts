import {
  type Market,
  type MsgRpc,
  MsgUpsertMarketsResponse,
} from "@milkyway/codec/gen/connect/marketmap/v2";
import { type Ctx, type MsgHandler, plainError } from "@milkyway/core";
import {
  announceCreated,
  announceUpdated,
  createMarket,
  type MarketmapDeps,
  touch,
  updateMarket,
  validateState,
  verifyMarketAuthority,
} from "../keeper.ts";
import { tickerText, validateMarket } from "../market.ts";
import { state } from "../state.ts";
import { checkMarkets } from "./checks.ts";

function upsert(ctx: Ctx, deps: MarketmapDeps, market: Market): void {
  // Whether the market exists is asked a second time by what creates or updates it.
  if (state.markets.has(ctx, tickerText(market))) {
    updateMarket(ctx, market);
    announceUpdated(ctx, deps, market);
  } else {
    createMarket(ctx, market);
    announceCreated(ctx, deps, market);
  }
}

/** An authority adds markets or replaces them. The response is empty. */
export const upsertMarkets: MsgHandler<MarketmapDeps, MsgRpc["upsertMarkets"]> = {
  validate({ authority, markets }) {
    const seen = new Set<string>();
    checkMarkets(authority, markets, "upsert", (market) => {
      const ticker = tickerText(market);
      if (seen.has(ticker)) throw plainError(`duplicate ticker: ${ticker}`);
      validateMarket(market);
      seen.add(ticker);
    });
  },
  handle(ctx, deps, { authority, markets }) {
    verifyMarketAuthority(ctx, authority);
    for (const market of markets) upsert(ctx, deps, market);
    validateState(ctx, markets);
    touch(ctx);
    return MsgUpsertMarketsResponse.create();
  },
};
