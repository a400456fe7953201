import { type Address, type Ctx, isFailure, validators } from "@milkyway/core";
import { addToCommunityPool } from "./communityPool.ts";
import type { DistributionDeps } from "./deps.ts";
import { distributionStakingHooks } from "./hooks.ts";
import { addressesOf, outstandingRewards } from "./records.ts";
import { state } from "./state.ts";
import { withdrawDelegationRewards, withdrawValidatorCommission } from "./withdraw.ts";

function operatorsOf(ctx: Ctx, { staking }: DistributionDeps): readonly Address[] {
  return [...staking.iterateValidators(ctx)].map(({ operatorAddress }) =>
    validators.fromText(operatorAddress),
  );
}

/** Pays every commission and every reward, and forgets how they came about. */
export function payAllRewards(ctx: Ctx, deps: DistributionDeps): void {
  for (const operator of operatorsOf(ctx, deps)) {
    try {
      withdrawValidatorCommission(ctx, deps, operator);
    } catch (error) {
      // There may be nothing to pay.
      if (!isFailure(error)) throw error;
    }
  }
  for (const delegation of [...deps.staking.iterateAllDelegations(ctx)]) {
    const { delegator, operator } = addressesOf(delegation);
    withdrawDelegationRewards(ctx, deps, delegator, operator);
  }
  for (const key of [...state.slashEvents.keys(ctx)]) state.slashEvents.remove(ctx, key);
  for (const key of [...state.historicalRewards.keys(ctx)])
    state.historicalRewards.remove(ctx, key);
}

/** Begins the reckoning of rewards anew, as if all validators and delegations were made now. */
export function restartRewards(ctx: Ctx, deps: DistributionDeps): void {
  const hooks = distributionStakingHooks(deps);
  for (const operator of operatorsOf(ctx, deps)) {
    addToCommunityPool(ctx, outstandingRewards(ctx, operator));
    hooks.afterValidatorCreated?.(ctx, operator);
  }
  for (const delegation of [...deps.staking.iterateAllDelegations(ctx)]) {
    const { delegator, operator } = addressesOf(delegation);
    hooks.beforeDelegationCreated?.(ctx, delegator, operator);
    hooks.afterDelegationModified?.(ctx, delegator, operator);
  }
}
