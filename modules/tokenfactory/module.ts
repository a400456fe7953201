import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { MODULE, type TokenfactoryDeps } from "./deps.ts";
import { type GenesisState, Msg, Query } from "./gen/v1beta1.ts";
import { genesis } from "./genesis.ts";
import { burn } from "./messages/burn.ts";
import { changeAdmin } from "./messages/changeAdmin.ts";
import { createDenom } from "./messages/createDenom.ts";
import { forceTransfer } from "./messages/forceTransfer.ts";
import { mint } from "./messages/mint.ts";
import { setBeforeSendHook } from "./messages/setBeforeSendHook.ts";
import { setDenomMetadata } from "./messages/setDenomMetadata.ts";
import {
  allBeforeSendHooksAddresses,
  beforeSendHookAddress,
  denomAuthorityMetadata,
  denomsFromCreator,
  params,
} from "./queries/denoms.ts";

/** Denoms that anyone may create below their own address, and issue. */
export const tokenfactory = defineModule<TokenfactoryDeps, GenesisState>({
  name: MODULE,
  consensusVersion: 1,
  messages: [
    serveMsgs(Msg, {
      createDenom,
      mint,
      burn,
      changeAdmin,
      setDenomMetadata,
      setBeforeSendHook,
      forceTransfer,
    }),
  ],
  queries: [
    serveQueries(Query, {
      params,
      denomAuthorityMetadata,
      denomsFromCreator,
      beforeSendHookAddress,
      allBeforeSendHooksAddresses,
    }),
  ],
  genesis,
  cli,
});
