import type { JsonObject } from "@milkyway/codec";
import { Msg, Query } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import type { CliInput, ModuleCli } from "@milkyway/core";

interface CoinJson {
  readonly denom: string;
  readonly amount: string;
}

/** Sends the coins to each recipient, or an equal part of them with --split. */
function multiSend(input: CliInput): JsonObject {
  const [from = "", ...rest] = input.args;
  const amount = rest.pop() ?? "";
  if (rest.length === 0) input.fail("name at least one recipient before the amount");
  const given = input.coins(amount) as unknown as readonly CoinJson[];
  const count = BigInt(rest.length);
  const part = (coin: CoinJson, factor: (amount: bigint) => bigint) => ({
    denom: coin.denom,
    amount: `${factor(BigInt(coin.amount))}`,
  });
  const each = input.isOn("split") ? given.map((coin) => part(coin, (all) => all / count)) : given;
  if (each.some((coin) => coin.amount === "0")) input.fail(`${amount} is too little to split`);
  const total = each.map((coin) => part(coin, (one) => one * count));
  return {
    inputs: [{ address: from, coins: total as unknown as JsonObject[] }],
    outputs: rest.map((address) => ({ address, coins: each as unknown as JsonObject[] })),
  };
}

/** Commands of the bank module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Balances, supply and what denoms are",
    service: Query,
    rpcs: {
      balance: {
        use: "balance [address] [denom]",
        short: "Show how much of a denom an account has",
      },
      allBalances: { use: "balances [address]", short: "Show all coins of an account" },
      spendableBalances: {
        use: "spendable-balances [address]",
        short: "Show the coins that an account can spend",
      },
      spendableBalanceByDenom: {
        use: "spendable-balance [address] [denom]",
        short: "Show how much of a denom an account can spend",
      },
      totalSupply: {
        use: "total-supply",
        aliases: ["total"],
        short: "Show how much there is of each denom",
      },
      supplyOf: { use: "total-supply-of [denom]", short: "Show how much there is of a denom" },
      denomMetadata: { use: "denom-metadata [denom]", short: "Show what a denom is" },
      denomMetadataByQueryString: {
        use: "denom-metadata-by-query-string",
        short: "Show what a denom is",
      },
      denomsMetadata: { use: "denoms-metadata", short: "Show what all denoms are" },
      denomOwners: { use: "denom-owners [denom]", short: "Show who has coins of a denom" },
      denomOwnersByQuery: { skip: true },
      sendEnabled: {
        use: "send-enabled [denom]...",
        short: "Show whether denoms can be sent",
        args: ["denoms"],
      },
      params: { short: "Show the parameters of transfers" },
    },
  },
  tx: {
    short: "Send coins",
    service: Msg,
    rpcs: {
      send: {
        use: "send [from_key_or_address] [to_address] [amount]",
        short: "Send coins from one account to another",
        args: ["from_address", "to_address", "amount"],
        example: "alice milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0 1000umilk",
      },
      multiSend: {
        use: "multi-send [from_key_or_address] [to_address]... [amount]",
        short: "Send the same coins to several accounts",
        example: "alice bob carol 1000umilk",
        args: [""],
        without: ["inputs", "outputs"],
        flags: { split: { kind: "switch", summary: "divide the amount among the recipients" } },
        read: multiSend,
      },
    },
  },
};
