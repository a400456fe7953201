import type { Market } from "@milkyway/codec/gen/connect/marketmap/v2";
import type { Ctx } from "@milkyway/core";

/** What a listener of x/marketmap may react to; it throws to abort what was going on. */
export interface MarketmapHooks {
  readonly afterMarketCreated?: (ctx: Ctx, market: Market) => void;
  readonly afterMarketUpdated?: (ctx: Ctx, market: Market) => void;
  readonly afterMarketGenesis?: (ctx: Ctx, markets: readonly Market[]) => void;
}
