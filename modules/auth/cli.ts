import { Msg, Query } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the auth module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Accounts, their numbers and sequences",
    service: Query,
    rpcs: {
      accounts: { short: "Show all accounts" },
      account: { use: "account [address]", short: "Show an account" },
      accountInfo: {
        use: "account-info [address]",
        short: "Show number, sequence and key of an account",
      },
      accountAddressByID: {
        use: "address-by-acc-num [acc-num]",
        short: "Show the address of an account number",
        args: ["account_id"],
        without: ["id"],
      },
      moduleAccounts: { short: "Show the accounts of modules" },
      moduleAccountByName: {
        use: "module-account [module-name]",
        short: "Show the account of a module",
        args: ["name"],
        example: "gov",
      },
      addressBytesToString: {
        use: "address-bytes-to-string [address-bytes]",
        short: "Write the bytes of an address as text",
      },
      addressStringToBytes: {
        use: "address-string-to-bytes [address-string]",
        short: "Show the bytes of an address",
      },
      bech32Prefix: { short: "Show what addresses begin with" },
      params: { short: "Show the parameters of accounts" },
    },
  },
  tx: { short: "Change the parameters of accounts", service: Msg, rpcs: {} },
};
