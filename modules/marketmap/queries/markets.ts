import type { QueryRpc } from "@milkyway/codec/gen/connect/marketmap/v2";
import type { QueryHandler } from "@milkyway/core";
import { pairToText, validatePair } from "../currencyPair.ts";
import type { MarketmapDeps } from "../keeper.ts";
import { state } from "../state.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<MarketmapDeps, QueryRpc[Name]>;

/** All markets by ticker. */
export const marketMap: Query<"marketMap"> = (ctx) => ({
  marketMap: { markets: new Map(state.markets.entries(ctx)) },
  lastUpdated: state.lastUpdated.require(ctx),
  chainId: ctx.chainId,
});

/** The market of a pair. */
export const market: Query<"market"> = (ctx, _deps, { currencyPair }) => {
  validatePair(currencyPair);
  return { market: state.markets.require(ctx, pairToText(currencyPair)) };
};

/** The height of the last change. */
export const lastUpdated: Query<"lastUpdated"> = (ctx) => ({
  lastUpdated: state.lastUpdated.require(ctx),
});

/** Who may change what. */
export const params: Query<"params"> = (ctx) => ({ params: state.params.require(ctx) });
