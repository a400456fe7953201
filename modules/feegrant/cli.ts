import type { JsonObject } from "@milkyway/codec";
import { Msg, Query } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import type { CliInput, ModuleCli } from "@milkyway/core";

function basicAllowance(input: CliInput): JsonObject {
  return {
    spend_limit: input.has("spend-limit") ? input.coins(input.text("spend-limit")) : [],
    ...(input.has("expiration") ? { expiration: input.text("expiration") } : {}),
  };
}

function periodicAllowance(input: CliInput): JsonObject {
  if (!input.has("period") || !input.has("period-limit"))
    input.fail("a periodic allowance needs both --period (in seconds) and --period-limit");
  const limit = input.coins(input.text("period-limit"));
  return {
    "@type": "/cosmos.feegrant.v1beta1.PeriodicAllowance",
    basic: basicAllowance(input),
    period: `${input.text("period")}s`,
    period_spend_limit: limit,
    period_can_spend: limit,
    period_reset: input.text("period-reset"),
  };
}

function allowance(input: CliInput): JsonObject {
  const isPeriodic = input.has("period") || input.has("period-limit");
  const plain = isPeriodic
    ? periodicAllowance(input)
    : { "@type": "/cosmos.feegrant.v1beta1.BasicAllowance", ...basicAllowance(input) };
  const messages = input.list("allowed-messages");
  if (messages.length === 0) return plain;
  return {
    "@type": "/cosmos.feegrant.v1beta1.AllowedMsgAllowance",
    allowance: plain,
    allowed_messages: messages,
  };
}

/** Commands of the feegrant module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Who pays fees for whom",
    service: Query,
    rpcs: {
      allowance: {
        use: "grant [granter] [grantee]",
        aliases: ["allowance"],
        short: "Show what one account pays for another",
      },
      allowances: {
        use: "grants-by-grantee [grantee]",
        aliases: ["allowances"],
        short: "Show who pays for an account",
      },
      allowancesByGranter: {
        use: "grants-by-granter [granter]",
        aliases: ["allowances-by-granter"],
        short: "Show for whom an account pays",
      },
    },
  },
  tx: {
    short: "Pay the fees of others",
    service: Msg,
    rpcs: {
      grantAllowance: {
        use: "grant [granter_key_or_address] [grantee]",
        short: "Pay the fees of another account",
        example: "alice milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0 --spend-limit 1000umilk",
        args: ["granter", "grantee"],
        without: ["allowance"],
        flags: {
          "spend-limit": { summary: "most coins that are paid in all; without it any amount" },
          expiration: { summary: "until when, as RFC 3339; for ever if absent" },
          period: { summary: "length of a period in seconds" },
          "period-limit": { summary: "most coins that are paid in a period" },
          "period-reset": {
            summary: "when the first period ends, as RFC 3339",
            default: "1970-01-01T00:00:00Z",
          },
          "allowed-messages": { kind: "list", summary: "types of messages that are paid for" },
        },
        read: (input) => ({ allowance: allowance(input) }),
      },
      revokeAllowance: {
        use: "revoke [granter] [grantee]",
        short: "Pay no more fees of another account",
        example: "alice milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0",
      },
      pruneAllowances: { use: "prune", short: "Remove allowances that have expired" },
    },
  },
};
