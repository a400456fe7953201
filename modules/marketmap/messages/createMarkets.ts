import type { MsgRpc } from "@milkyway/codec/gen/connect/marketmap/v2";
import { type MsgHandler, wrapping } from "@milkyway/core";
import {
  announceCreated,
  createMarket,
  type MarketmapDeps,
  touch,
  validateState,
  verifyMarketAuthority,
} from "../keeper.ts";
import { checkMarkets } from "./checks.ts";

/** An authority adds markets, which become currency pairs of the oracle. */
export const createMarkets: MsgHandler<MarketmapDeps, MsgRpc["createMarkets"]> = {
  validate: ({ authority, createMarkets }) => checkMarkets(authority, createMarkets, "create"),
  handle(ctx, deps, { authority, createMarkets }) {
    verifyMarketAuthority(ctx, authority);
    for (const market of createMarkets) {
      createMarket(ctx, market);
      wrapping("unable to run create market hook", () => announceCreated(ctx, deps, market));
    }
    wrapping("invalid state resulting from update", () => validateState(ctx, createMarkets));
    touch(ctx);
    return {};
  },
};
