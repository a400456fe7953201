import { Msg, Query } from "@milkyway/codec/gen/connect/marketmap/v2";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the marketmap module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Markets from which prices are taken",
    service: Query,
    rpcs: {
      marketMap: { short: "Show all markets" },
      market: {
        use: "market [base] [quote]",
        short: "Show a market",
        args: ["currency_pair.Base", "currency_pair.Quote"],
        example: "MILK USD",
      },
      lastUpdated: { short: "Show when the markets were last changed" },
      params: { short: "Show who may change the markets" },
    },
  },
  tx: {
    short: "Change the markets",
    service: Msg,
    rpcs: {
      removeMarketAuthorities: { short: "Take accounts the right to change markets" },
    },
  },
};
