import { Query } from "@milkyway/codec/gen/hyperlane/warp/v1";
import type { CliCommand, ModuleCli } from "@milkyway/core";

const ID = "0x726f757465725f61707000000000000000000000000000010000000000000000";

const ofToken = (use: string, short: string): CliCommand => ({
  use: `${use} [id]`,
  short,
  example: ID,
});

/** Commands of the warp module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "Tokens bridged by hyperlane",
    service: Query,
    rpcs: {
      tokens: { short: "Show all tokens" },
      token: ofToken("token", "Show a token"),
      bridgedSupply: ofToken("bridged-supply", "Show how much of a token is bridged"),
      remoteRouters: ofToken("remote-routers", "Show where a token is on other chains"),
      quoteRemoteTransfer: {
        use: "quote-transfer [id] [destination-domain]",
        short: "Show what a transfer costs",
        example: `${ID} 1`,
      },
    },
  },
};
