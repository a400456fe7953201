import { type Address, type Ctx, isFailure } from "@milkyway/core";
import type { Dec } from "@milkyway/math";

/**
 * What others do at the turning points of validators and delegations. Listeners run in the order of wiring; one that
 * throws keeps those after it from running.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/types/hooks.go
 */
export interface StakingHooks {
  afterValidatorCreated?(ctx: Ctx, operator: Address): void;
  beforeValidatorModified?(ctx: Ctx, operator: Address): void;
  afterValidatorRemoved?(ctx: Ctx, consensusAddress: Address, operator: Address): void;
  afterValidatorBonded?(ctx: Ctx, consensusAddress: Address, operator: Address): void;
  afterValidatorBeginUnbonding?(ctx: Ctx, consensusAddress: Address, operator: Address): void;
  beforeDelegationCreated?(ctx: Ctx, delegator: Address, operator: Address): void;
  beforeDelegationSharesModified?(ctx: Ctx, delegator: Address, operator: Address): void;
  beforeDelegationRemoved?(ctx: Ctx, delegator: Address, operator: Address): void;
  afterDelegationModified?(ctx: Ctx, delegator: Address, operator: Address): void;
  /** `fraction` is the share of the validator's tokens that will be burned. */
  beforeValidatorSlashed?(ctx: Ctx, operator: Address, fraction: Dec): void;
  afterUnbondingInitiated?(ctx: Ctx, unbondingId: bigint): void;
}

/** Runs listeners whose failure the reference only logs; what they wrote before it stays written. */
export function ignoringFailure(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
}
