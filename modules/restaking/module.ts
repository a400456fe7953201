import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { completeMatureUnbondings } from "./completeUnbondings.ts";
import type { RestakingDeps } from "./deps.ts";
import { type GenesisState, Msg, Query } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { addOperatorToAllowList } from "./messages/addOperatorToAllowList.ts";
import { borrowPoolSecurity } from "./messages/borrowPoolSecurity.ts";
import { ceasePoolSecurityBorrow } from "./messages/ceasePoolSecurityBorrow.ts";
import { delegateOperator } from "./messages/delegateOperator.ts";
import { delegatePool } from "./messages/delegatePool.ts";
import { delegateService } from "./messages/delegateService.ts";
import { joinService } from "./messages/joinService.ts";
import { leaveService } from "./messages/leaveService.ts";
import { removeOperatorFromAllowlist } from "./messages/removeOperatorFromAllowlist.ts";
import { setUserPreferences } from "./messages/setUserPreferences.ts";
import { undelegateOperator } from "./messages/undelegateOperator.ts";
import { undelegatePool } from "./messages/undelegatePool.ts";
import { undelegateService } from "./messages/undelegateService.ts";
import { updateParams } from "./messages/updateParams.ts";
import { migrateToV2 } from "./migrations/v2.ts";
import * as delegations from "./queries/delegations.ts";
import * as delegators from "./queries/delegators.ts";
import * as membership from "./queries/membership.ts";
import * as settings from "./queries/settings.ts";
import * as unbondings from "./queries/unbondings.ts";

/** Restaking of coins to pools, operators and services, and who secures whom. */
export const restaking = defineModule<RestakingDeps, GenesisState>({
  name: "restaking",
  consensusVersion: 2,
  messages: [
    serveMsgs(Msg, {
      joinService,
      leaveService,
      addOperatorToAllowList,
      removeOperatorFromAllowlist,
      borrowPoolSecurity,
      ceasePoolSecurityBorrow,
      delegatePool,
      delegateOperator,
      delegateService,
      updateParams,
      undelegatePool,
      undelegateOperator,
      undelegateService,
      setUserPreferences,
    }),
  ],
  queries: [
    serveQueries(Query, {
      ...membership,
      ...delegations,
      ...unbondings,
      ...delegators,
      ...settings,
    }),
  ],
  genesis,
  endBlock: completeMatureUnbondings,
  invariants,
  migrations: { 1: migrateToV2 },
  cli,
});
