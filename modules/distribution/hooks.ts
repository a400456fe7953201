import { type Address, type Ctx, validators } from "@milkyway/core";
import {
  type DecCoins,
  isZeroCoins,
  isZeroDecCoins,
  subDecCoins,
  truncateDecCoins,
} from "@milkyway/math";
import type { StakingHooks } from "../staking/index.ts";
import { addToCommunityPool, MODULE } from "./communityPool.ts";
import { initializeDelegation } from "./delegationRewards.ts";
import type { DistributionDeps } from "./deps.ts";
import {
  incrementValidatorPeriod,
  initializeValidator,
  updateValidatorSlashFraction,
} from "./periods.ts";
import { accumulatedCommission, outstandingRewards, withdrawAddressOf } from "./records.ts";
import { state } from "./state.ts";
import { payDelegationRewards } from "./withdraw.ts";

/** Pays what commission is left in whole coins to the operator, fractions to the community. */
function payLastCommission(
  ctx: Ctx,
  { bank }: DistributionDeps,
  operator: Address,
  commission: DecCoins,
): void {
  const { whole, change } = truncateDecCoins(commission);
  addToCommunityPool(ctx, change);
  if (isZeroCoins(whole)) return;
  bank.sendCoinsFromModuleToAccount(ctx, MODULE, withdrawAddressOf(ctx, operator), whole);
}

function removeValidator(ctx: Ctx, deps: DistributionDeps, operator: Address): void {
  const outstanding = outstandingRewards(ctx, operator);
  const commission = accumulatedCommission(ctx, operator);
  let dust = outstanding;
  if (!isZeroDecCoins(commission)) {
    dust = subDecCoins(outstanding, commission);
    payLastCommission(ctx, deps, operator, commission);
  }
  addToCommunityPool(ctx, dust);
  state.outstandingRewards.remove(ctx, operator);
  state.accumulatedCommissions.remove(ctx, operator);
  const prefix = validators.lengthPrefixedKey.encode(operator);
  for (const key of state.slashEvents.keys(ctx, { prefix })) state.slashEvents.remove(ctx, key);
  for (const key of state.historicalRewards.keys(ctx, { prefix }))
    state.historicalRewards.remove(ctx, key);
  state.currentRewards.remove(ctx, operator);
}

/**
 * What distribution does when staking changes. The dependencies are those without the hook on withdrawals.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/distribution/keeper/hooks.go
 */
export function distributionStakingHooks(deps: DistributionDeps): StakingHooks {
  const { staking } = deps;
  return {
    afterValidatorCreated: (ctx, operator) =>
      initializeValidator(ctx, staking.getValidator(ctx, operator)),
    beforeDelegationCreated(ctx, _delegator, operator) {
      incrementValidatorPeriod(ctx, staking.getValidator(ctx, operator));
    },
    beforeDelegationSharesModified(ctx, delegator, operator) {
      const validator = staking.getValidator(ctx, operator);
      const delegation = staking.getDelegation(ctx, delegator, operator);
      payDelegationRewards(ctx, deps, validator, delegation);
    },
    afterDelegationModified: (ctx, delegator, operator) =>
      initializeDelegation(ctx, deps, operator, delegator),
    beforeValidatorSlashed: (ctx, operator, fraction) =>
      updateValidatorSlashFraction(ctx, deps, operator, fraction),
    afterValidatorRemoved: (ctx, _consensus, operator) => removeValidator(ctx, deps, operator),
  };
}
