import { Query } from "@milkyway/codec/gen/ratelimit/v1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the ratelimit module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "Limits of transfers",
    service: Query,
    rpcs: {
      allRateLimits: { use: "list-rate-limits", short: "Show all limits" },
      rateLimit: {
        use: "rate-limit [channel-id]",
        short: "Show the limit of a denom on a channel",
        example: "channel-0 --denom utia",
      },
      rateLimitsByChainId: {
        use: "rate-limits-by-chain [chain-id]",
        short: "Show the limits of a chain",
        example: "celestia",
      },
      rateLimitsByChannelId: {
        use: "rate-limits-by-channel [channel-id]",
        short: "Show the limits of a channel",
        example: "channel-0",
      },
      allBlacklistedDenoms: { use: "blacklisted-denoms", short: "Show denoms that cannot go out" },
      allWhitelistedAddresses: {
        use: "whitelisted-addresses",
        short: "Show pairs of accounts without limits",
      },
    },
  },
};
