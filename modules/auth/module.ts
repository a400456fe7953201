import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";
import type { AuthKeeper } from "./keeper.ts";
import { updateParams } from "./messages/updateParams.ts";
import { account, accountAddressByID, accountInfo, accounts } from "./queries/accounts.ts";
import { addressBytesToString, addressStringToBytes, bech32Prefix } from "./queries/addresses.ts";
import { moduleAccountByName, moduleAccounts } from "./queries/moduleAccounts.ts";
import { params } from "./queries/params.ts";

/** What the module is wired with: its own keeper, and the bech32 text of who may change its parameters. */
export interface AuthModuleDeps {
  readonly keeper: AuthKeeper;
  readonly authority: string;
}

/** Accounts, their numbers and keys, and what a transaction has to pass before its messages run. */
export const auth = defineModule<AuthModuleDeps, GenesisState>({
  name: "auth",
  consensusVersion: 5,
  messages: [serveMsgs(Msg, { updateParams })],
  queries: [
    serveQueries(Query, {
      account,
      accountAddressByID,
      accountInfo,
      accounts,
      addressBytesToString,
      addressStringToBytes,
      bech32Prefix,
      moduleAccountByName,
      moduleAccounts,
      params,
    }),
  ],
  genesis,
  cli,
});
