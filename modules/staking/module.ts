import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { completeRedelegations, completeUnbondings } from "./completeUnbondings.ts";
import type { StakingDeps } from "./deps.ts";
import { genesis } from "./genesis.ts";
import { trackHistoricalInfo } from "./historicalInfo.ts";
import { invariants } from "./invariants.ts";
import { beginRedelegate } from "./messages/beginRedelegate.ts";
import { cancelUnbondingDelegation } from "./messages/cancelUnbondingDelegation.ts";
import { createValidator } from "./messages/createValidator.ts";
import { delegate } from "./messages/delegate.ts";
import { editValidator } from "./messages/editValidator.ts";
import { undelegate } from "./messages/undelegate.ts";
import { updateParams } from "./messages/updateParams.ts";
import { historicalInfo, params, pool } from "./queries/chain.ts";
import { delegation, delegatorDelegations, validatorDelegations } from "./queries/delegations.ts";
import { redelegations } from "./queries/redelegations.ts";
import {
  delegatorUnbondingDelegations,
  unbondingDelegation,
  validatorUnbondingDelegations,
} from "./queries/unbondings.ts";
import {
  allValidators,
  delegatorValidator,
  delegatorValidators,
  validator,
} from "./queries/validators.ts";
import { unbondAllMatureValidators } from "./unbondValidators.ts";
import { applyValidatorSetUpdates } from "./validatorSetUpdates.ts";

/** Validators and the stake behind them. Its changes of the set reach the engine through the provider module. */
export const staking = defineModule<StakingDeps, GenesisState>({
  name: "staking",
  consensusVersion: 5,
  messages: [
    serveMsgs(Msg, {
      createValidator,
      editValidator,
      delegate,
      beginRedelegate,
      undelegate,
      cancelUnbondingDelegation,
      updateParams,
    }),
  ],
  queries: [
    serveQueries(Query, {
      validators: allValidators,
      validator,
      validatorDelegations,
      validatorUnbondingDelegations,
      delegation,
      unbondingDelegation,
      delegatorDelegations,
      delegatorUnbondingDelegations,
      redelegations,
      delegatorValidators,
      delegatorValidator,
      historicalInfo,
      pool,
      params,
    }),
  ],
  genesis,
  beginBlock: trackHistoricalInfo,
  endBlock(ctx, deps) {
    applyValidatorSetUpdates(ctx, deps);
    unbondAllMatureValidators(ctx, deps);
    completeUnbondings(ctx, deps);
    completeRedelegations(ctx);
  },
  invariants,
  cli,
});
