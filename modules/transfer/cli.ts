import { Query } from "@milkyway/codec/gen/ibc/applications/transfer/v1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the transfer module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "Coins that came from other chains, or went there",
    service: Query,
    rpcs: {
      denomTraces: { short: "Show where all denoms came from" },
      denomTrace: {
        use: "denom-trace [hash/denom]",
        short: "Show where a denom came from",
        args: ["hash"],
        example: "27A6394C3F9FF9C9DCF5DFFADF9BB5FE9A37C7E92B006199894CF1824DF9AC7C",
      },
      params: { short: "Show whether transfers are on" },
      denomHash: {
        use: "denom-hash [trace]",
        short: "Show the denom of a trace",
        example: "transfer/channel-0/utia",
      },
      escrowAddress: {
        use: "escrow-address [port-id] [channel-id]",
        short: "Show the account that holds what went over a channel",
        example: "transfer channel-0",
      },
      totalEscrowForDenom: {
        use: "total-escrow [denom]",
        short: "Show how much of a denom is on other chains",
      },
    },
  },
};
