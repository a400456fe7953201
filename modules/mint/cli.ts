import { Msg, Query } from "@milkyway/codec/gen/cosmos/mint/v1beta1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the mint module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "New coins",
    service: Query,
    rpcs: {
      params: { short: "Show the parameters of inflation" },
      inflation: { short: "Show the inflation of a year" },
      annualProvisions: { short: "Show how many coins a year brings" },
    },
  },
  tx: { short: "Change the parameters of inflation", service: Msg, rpcs: {} },
};
