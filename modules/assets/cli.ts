import type { ModuleCli } from "@milkyway/core";
import { Msg, Query } from "./gen/v1.ts";

/** Commands of the assets module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Assets that have a ticker, by which their price is found",
    service: Query,
    rpcs: {
      assets: { short: "Show all assets", flags: { ticker: { field: "ticker" } } },
      asset: { use: "asset [denom]", short: "Show the asset of a denom", example: "umilk" },
    },
  },
  tx: { short: "Change which assets have a ticker", service: Msg, rpcs: {} },
};
