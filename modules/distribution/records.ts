/** Records of a validator's rewards; what was never stored counts as empty. */
import {
  ValidatorCurrentRewards,
  ValidatorHistoricalRewards,
} from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { type Address, accounts, type Ctx, validators } from "@milkyway/core";
import { type DecCoins, isZeroDecCoins } from "@milkyway/math";
import { state } from "./state.ts";

const NO_CURRENT = ValidatorCurrentRewards.create();
const NO_HISTORICAL = ValidatorHistoricalRewards.create();

export function currentRewards(ctx: Ctx, operator: Address): ValidatorCurrentRewards {
  return state.currentRewards.get(ctx, operator) ?? NO_CURRENT;
}

export function historicalRewards(
  ctx: Ctx,
  operator: Address,
  period: bigint,
): ValidatorHistoricalRewards {
  return state.historicalRewards.get(ctx, [operator, period]) ?? NO_HISTORICAL;
}

export function outstandingRewards(ctx: Ctx, operator: Address): DecCoins {
  return state.outstandingRewards.get(ctx, operator)?.rewards ?? [];
}

export function setOutstandingRewards(ctx: Ctx, operator: Address, rewards: DecCoins): void {
  state.outstandingRewards.set(ctx, operator, { rewards });
}

export function accumulatedCommission(ctx: Ctx, operator: Address): DecCoins {
  return state.accumulatedCommissions.get(ctx, operator)?.commission ?? [];
}

export function setAccumulatedCommission(ctx: Ctx, operator: Address, commission: DecCoins): void {
  const stored = isZeroDecCoins(commission) ? [] : commission;
  state.accumulatedCommissions.set(ctx, operator, { commission: stored });
}

/** The account to which rewards of an account are paid: itself unless it chose another. */
export function withdrawAddressOf(ctx: Ctx, delegator: Address): Address {
  return state.withdrawAddresses.get(ctx, delegator) ?? delegator;
}

/** Both addresses of a delegation. */
export function addressesOf(delegation: {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
}): { readonly delegator: Address; readonly operator: Address } {
  return {
    delegator: accounts.fromText(delegation.delegatorAddress),
    operator: validators.fromText(delegation.validatorAddress),
  };
}
