import type { MsgRpc } from "@milkyway/codec/gen/connect/marketmap/v2";
import { type MsgHandler, wrapping } from "@milkyway/core";
import {
  announceUpdated,
  type MarketmapDeps,
  touch,
  updateMarket,
  validateState,
  verifyMarketAuthority,
} from "../keeper.ts";
import { checkMarkets } from "./checks.ts";

/** An authority replaces markets that exist. */
export const updateMarkets: MsgHandler<MarketmapDeps, MsgRpc["updateMarkets"]> = {
  validate: ({ authority, updateMarkets }) => checkMarkets(authority, updateMarkets, "update"),
  handle(ctx, deps, { authority, updateMarkets }) {
    verifyMarketAuthority(ctx, authority);
    for (const market of updateMarkets) {
      wrapping("unable to update market", () => updateMarket(ctx, market));
      wrapping("unable to run update market hook", () => announceUpdated(ctx, deps, market));
    }
    wrapping("invalid state resulting from update", () => validateState(ctx, updateMarkets));
    touch(ctx);
    return {};
  },
};
