import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/ratelimit/v1";
import { defineModule } from "@milkyway/core";
import { queriesSoFar } from "../unsupported/queriesSoFar.ts";
import { unsupportedMsgs } from "../unsupported/unsupportedMsgs.ts";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";

/** Limits on what leaves and enters over a channel: the epoch so far. */
export const ratelimit = defineModule<unknown, GenesisState>({
  name: "ratelimit",
  consensusVersion: 1,
  messages: [unsupportedMsgs(Msg)],
  queries: [
    queriesSoFar(Query, {
      allRateLimits: () => ({ rateLimits: [] }),
      rateLimitsByChainId: () => ({ rateLimits: [] }),
      rateLimitsByChannelId: () => ({ rateLimits: [] }),
      allBlacklistedDenoms: () => ({ denoms: [] }),
      allWhitelistedAddresses: () => ({ addressPairs: [] }),
    }),
  ],
  genesis,
  cli,
});
