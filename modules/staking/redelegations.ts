/** Records of tokens that moved from one validator to another, and the queue in which they end. */
import type { Time } from "@milkyway/codec";
import type { Redelegation } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { Triple } from "@milkyway/collections";
import { type Address, accounts, type Ctx, validators } from "@milkyway/core";
import type { Dec } from "@milkyway/math";
import type { StakingDeps } from "./deps.ts";
import { ignoringFailure } from "./hooks.ts";
import { state } from "./state.ts";
import { incrementUnbondingId, REDELEGATION, setUnbondingRecord } from "./unbondingIds.ts";

/** Delegator, source, destination. */
export type RedelegationKey = Triple<Address, Address, Address>;

export function findRedelegation(ctx: Ctx, key: RedelegationKey): Redelegation | undefined {
  return state.redelegations.get(ctx, key);
}

/** Whether the delegator still has tokens under way to the validator. */
export function hasReceivingRedelegation(
  ctx: Ctx,
  delegator: Address,
  destination: Address,
): boolean {
  const prefix =
    validators.lengthPrefixedKey.encode(destination) + accounts.lengthPrefixedKey.encode(delegator);
  return state.redelegationsByDestination.some(ctx, { prefix });
}

function keyOf(redelegation: Redelegation): RedelegationKey {
  return [
    accounts.fromText(redelegation.delegatorAddress),
    validators.fromText(redelegation.validatorSrcAddress),
    validators.fromText(redelegation.validatorDstAddress),
  ];
}

export function setRedelegation(ctx: Ctx, redelegation: Redelegation): void {
  const key = keyOf(redelegation);
  const [delegator, source, destination] = key;
  state.redelegations.set(ctx, key, redelegation);
  state.redelegationsBySource.add(ctx, [source, delegator, destination]);
  state.redelegationsByDestination.add(ctx, [destination, delegator, source]);
}

/** Stores the record, or removes it when no entries are left. */
export function storeRedelegation(ctx: Ctx, redelegation: Redelegation): void {
  if (redelegation.entries.length > 0) {
    setRedelegation(ctx, redelegation);
    return;
  }
  const key = keyOf(redelegation);
  const [delegator, source, destination] = key;
  state.redelegations.remove(ctx, key);
  state.redelegationsBySource.remove(ctx, [source, delegator, destination]);
  state.redelegationsByDestination.remove(ctx, [destination, delegator, source]);
}

export interface NewRedelegation {
  readonly creationHeight: bigint;
  readonly completionTime: Time;
  /** Tokens that were moved. */
  readonly initialBalance: bigint;
  /** Shares that the destination issued for them. */
  readonly sharesDst: Dec;
}

/** Appends an entry to a record, which is made if it is missing. */
export function addRedelegationEntry(
  ctx: Ctx,
  deps: StakingDeps,
  key: RedelegationKey,
  added: NewRedelegation,
): Redelegation {
  const unbondingId = incrementUnbondingId(ctx);
  const found = findRedelegation(ctx, key);
  const entry = { ...added, unbondingId, unbondingOnHoldRefCount: 0n };
  const redelegation = {
    delegatorAddress: found?.delegatorAddress ?? accounts.toText(key[0]),
    validatorSrcAddress: found?.validatorSrcAddress ?? validators.toText(key[1]),
    validatorDstAddress: found?.validatorDstAddress ?? validators.toText(key[2]),
    entries: [...(found?.entries ?? []), entry],
  };
  setRedelegation(ctx, redelegation);
  const { prefix, key: codec } = state.redelegations;
  setUnbondingRecord(ctx, unbondingId, prefix + codec.encode(key), REDELEGATION);
  ignoringFailure(() => {
    for (const hooks of deps.hooks) hooks.afterUnbondingInitiated?.(ctx, unbondingId);
  });
  return redelegation;
}

/** Appends to the queue; a record may stand there more than once. */
export function insertRedelegationQueue(
  ctx: Ctx,
  { delegatorAddress, validatorSrcAddress, validatorDstAddress }: Redelegation,
  completionTime: Time,
): void {
  const triplets = state.redelegationQueue.get(ctx, completionTime)?.triplets ?? [];
  const triplet = { delegatorAddress, validatorSrcAddress, validatorDstAddress };
  state.redelegationQueue.set(ctx, completionTime, { triplets: [...triplets, triplet] });
}
