/** Records of delegations. */
import type { Delegation } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, accounts, type Ctx, validators } from "@milkyway/core";
import type { StakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { state } from "./state.ts";

export function findDelegation(
  ctx: Ctx,
  delegator: Address,
  operator: Address,
): Delegation | undefined {
  return state.delegations.get(ctx, [delegator, operator]);
}

/** The delegation; fails when there is none. */
export function getDelegation(ctx: Ctx, delegator: Address, operator: Address): Delegation {
  const delegation = findDelegation(ctx, delegator, operator);
  if (delegation === undefined) throw errors.noDelegation.wrap();
  return delegation;
}

export function setDelegation(ctx: Ctx, delegation: Delegation): void {
  const delegator = accounts.fromText(delegation.delegatorAddress);
  const operator = validators.fromText(delegation.validatorAddress);
  state.delegations.set(ctx, [delegator, operator], delegation);
  state.delegatorsByValidator.add(ctx, [operator, delegator]);
}

export function removeDelegation(
  ctx: Ctx,
  deps: StakingDeps,
  delegator: Address,
  operator: Address,
): void {
  for (const hooks of deps.hooks) hooks.beforeDelegationRemoved?.(ctx, delegator, operator);
  state.delegations.remove(ctx, [delegator, operator]);
  state.delegatorsByValidator.remove(ctx, [operator, delegator]);
}

/** Delegations of one delegator, by operator address. */
export function delegationsOf(
  ctx: Ctx,
  delegator: Address,
): Generator<Delegation, void, undefined> {
  const prefix = accounts.lengthPrefixedKey.encode(delegator);
  return state.delegations.values(ctx, { prefix });
}
