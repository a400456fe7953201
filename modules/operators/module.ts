import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { type GenesisState, Msg, Query } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { completeInactivations } from "./inactivation.ts";
import { invariants } from "./invariants.ts";
import type { OperatorsDeps } from "./keeper.ts";
import { deactivateOperator } from "./messages/deactivateOperator.ts";
import { deleteOperator } from "./messages/deleteOperator.ts";
import { reactivateOperator } from "./messages/reactivateOperator.ts";
import { registerOperator } from "./messages/registerOperator.ts";
import { setOperatorParams } from "./messages/setOperatorParams.ts";
import { transferOperatorOwnership } from "./messages/transferOperatorOwnership.ts";
import { updateOperator } from "./messages/updateOperator.ts";
import { updateParams } from "./messages/updateParams.ts";
import {
  operators as allOperators,
  operator,
  operatorParams,
  params,
} from "./queries/operators.ts";

/** The registry of operators that can be restaked to. */
export const operators = defineModule<OperatorsDeps, GenesisState>({
  name: "operators",
  consensusVersion: 1,
  messages: [
    serveMsgs(Msg, {
      registerOperator,
      updateOperator,
      deactivateOperator,
      reactivateOperator,
      deleteOperator,
      transferOperatorOwnership,
      setOperatorParams,
      updateParams,
    }),
  ],
  queries: [serveQueries(Query, { operator, operatorParams, operators: allOperators, params })],
  genesis,
  beginBlock: completeInactivations,
  invariants,
  cli,
});
