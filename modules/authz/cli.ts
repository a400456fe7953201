import { isJsonObject, type JsonObject, type JsonValue, SECOND, timeToText } from "@milkyway/codec";
import { Msg, Query } from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import type { CliInput, ModuleCli } from "@milkyway/core";

const STAKE_TYPES: Readonly<Record<string, string>> = {
  delegate: "AUTHORIZATION_TYPE_DELEGATE",
  unbond: "AUTHORIZATION_TYPE_UNDELEGATE",
  redelegate: "AUTHORIZATION_TYPE_REDELEGATE",
};

function sendAuthorization(input: CliInput): JsonObject {
  if (!input.has("spend-limit")) input.fail("a send authorization needs --spend-limit");
  return {
    "@type": "/cosmos.bank.v1beta1.SendAuthorization",
    spend_limit: input.coins(input.text("spend-limit")),
    allow_list: input.list("allow-list"),
  };
}

function stakeAuthorization(input: CliInput, type: string): JsonObject {
  const [allowed, denied] = [input.list("allowed-validators"), input.list("deny-validators")];
  if (allowed.length > 0 === denied.length > 0)
    input.fail("give either --allowed-validators or --deny-validators");
  return {
    "@type": "/cosmos.staking.v1beta1.StakeAuthorization",
    authorization_type: type,
    ...(input.has("spend-limit") ? { max_tokens: input.coin(input.text("spend-limit")) } : {}),
    ...(allowed.length > 0
      ? { allow_list: { address: allowed } }
      : { deny_list: { address: denied } }),
  };
}

function authorization(input: CliInput): JsonObject {
  const kind = input.arg(1);
  if (kind === "send") return sendAuthorization(input);
  if (kind === "generic") {
    if (!input.has("msg-type")) input.fail("a generic authorization needs --msg-type");
    return {
      "@type": "/cosmos.authz.v1beta1.GenericAuthorization",
      msg: input.text("msg-type"),
    };
  }
  const type = STAKE_TYPES[kind];
  if (type !== undefined) return stakeAuthorization(input, type);
  return input.fail(
    `unknown kind of authorization ${JSON.stringify(kind)}: it is send, generic, delegate, unbond or redelegate`,
  );
}

/** The time until which a grant holds: seconds since 1970, or RFC 3339. */
function expiration(input: CliInput): JsonObject {
  if (!input.has("expiration")) return {};
  const text = input.text("expiration");
  if (!/^\d+$/.test(text)) return { expiration: text };
  const seconds = BigInt(text);
  return seconds === 0n ? {} : { expiration: timeToText(seconds * SECOND) };
}

function messagesOf(input: CliInput): JsonValue {
  const tx = input.json(input.arg(0));
  const body = isJsonObject(tx) ? tx.body : undefined;
  const messages = isJsonObject(body) ? body.messages : undefined;
  return messages ?? input.fail(`${input.arg(0)} holds no transaction: it has no body.messages`);
}

/** Commands of the authz module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "What accounts may do in the name of others",
    service: Query,
    rpcs: {
      grants: {
        use: "grants [granter-addr] [grantee-addr] [msg-type-url]",
        short: "Show what one account granted to another",
        args: ["granter", "grantee", "msg_type_url?"],
      },
      granterGrants: {
        use: "grants-by-granter [granter-addr]",
        aliases: ["granter-grants"],
        short: "Show what an account granted",
        args: ["granter"],
      },
      granteeGrants: {
        use: "grants-by-grantee [grantee-addr]",
        aliases: ["grantee-grants"],
        short: "Show what was granted to an account",
        args: ["grantee"],
      },
    },
  },
  tx: {
    short: "Let others act in one's name",
    service: Msg,
    rpcs: {
      grant: {
        use: "grant [grantee] [authorization-type]",
        short: "Let an account send messages of a kind in one's name",
        long: "Kinds of authorization: send, generic, delegate, unbond, redelegate.",
        example: "milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0 send --spend-limit 1000umilk",
        args: ["grantee", ""],
        without: ["grant"],
        flags: {
          "spend-limit": { summary: "most coins that may be spent" },
          "msg-type": { summary: "type of message of a generic authorization" },
          expiration: {
            summary: "until when, in seconds since 1970 or as RFC 3339; for ever if absent",
          },
          "allow-list": { kind: "list", summary: "accounts that may be sent to" },
          "allowed-validators": { kind: "list", summary: "validators that may be delegated to" },
          "deny-validators": { kind: "list", summary: "validators that may not be delegated to" },
        },
        read: (input) => ({
          grant: { authorization: authorization(input), ...expiration(input) },
        }),
      },
      exec: {
        use: "exec [tx-json-file]",
        short: "Send the messages of a transaction in the name of others",
        args: [""],
        without: ["msgs"],
        read: (input) => ({ msgs: messagesOf(input) }),
      },
      revoke: {
        use: "revoke [grantee] [msg-type-url]",
        short: "Take a grant back",
        example: "milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0 /cosmos.bank.v1beta1.MsgSend",
      },
    },
  },
};
