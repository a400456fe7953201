import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { endBlock } from "./burn.ts";
import { cli } from "./cli.ts";
import { type LiquidvestingDeps, MODULE } from "./deps.ts";
import { type GenesisState, Msg, Query } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { burnLockedRepresentation } from "./messages/burnLockedRepresentation.ts";
import { mintLockedRepresentation } from "./messages/mintLockedRepresentation.ts";
import { updateParams } from "./messages/updateParams.ts";
import { withdrawInsuranceFund } from "./messages/withdrawInsuranceFund.ts";
import {
  insuranceFund,
  params,
  userInsuranceFund,
  userInsuranceFunds,
  userRestakableAssets,
} from "./queries/insurance.ts";

/** Restaking of tokens that are still locked elsewhere, through stand-ins that an insurance covers. */
export const liquidvesting = defineModule<LiquidvestingDeps, GenesisState>({
  name: MODULE,
  consensusVersion: 1,
  messages: [
    serveMsgs(Msg, {
      mintLockedRepresentation,
      burnLockedRepresentation,
      withdrawInsuranceFund,
      updateParams,
    }),
  ],
  queries: [
    serveQueries(Query, {
      userInsuranceFund,
      userInsuranceFunds,
      userRestakableAssets,
      insuranceFund,
      params,
    }),
  ],
  genesis,
  endBlock,
  cli,
});
