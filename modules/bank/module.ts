import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { multiSend } from "./messages/multiSend.ts";
import { send } from "./messages/send.ts";
import { setSendEnabled } from "./messages/setSendEnabled.ts";
import { updateParams } from "./messages/updateParams.ts";
import type { BankModuleDeps } from "./moduleDeps.ts";
import {
  allBalances,
  balance,
  spendableBalanceByDenom,
  spendableBalances,
} from "./queries/balances.ts";
import {
  denomMetadata,
  denomOwners,
  denomsMetadata,
  params,
  sendEnabled,
  supplyOf,
  totalSupply,
} from "./queries/denoms.ts";

/** Balances, supply and transfers of coins. */
export const bank = defineModule<BankModuleDeps, GenesisState>({
  name: "bank",
  consensusVersion: 1,
  messages: [serveMsgs(Msg, { send, multiSend, updateParams, setSendEnabled })],
  queries: [
    serveQueries(Query, {
      balance,
      allBalances,
      spendableBalances,
      spendableBalanceByDenom,
      totalSupply,
      supplyOf,
      params,
      denomMetadata,
      denomMetadataByQueryString: denomMetadata,
      denomsMetadata,
      denomOwners,
      denomOwnersByQuery: denomOwners,
      sendEnabled,
    }),
  ],
  genesis,
  invariants,
  cli,
});
