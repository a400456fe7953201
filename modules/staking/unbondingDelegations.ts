/** Records of tokens on their way back to delegators, and the queue in which they end. */
import type { Time } from "@milkyway/codec";
import type {
  UnbondingDelegation,
  UnbondingDelegationEntry,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, accounts, type Ctx, validators } from "@milkyway/core";
import { addInt } from "@milkyway/math";
import type { StakingDeps } from "./deps.ts";
import { ignoringFailure } from "./hooks.ts";
import { state } from "./state.ts";
import { incrementUnbondingId, setUnbondingRecord, UNBONDING_DELEGATION } from "./unbondingIds.ts";

export function findUnbondingDelegation(
  ctx: Ctx,
  delegator: Address,
  operator: Address,
): UnbondingDelegation | undefined {
  return state.unbondingDelegations.get(ctx, [delegator, operator]);
}

function keyOf({ delegatorAddress, validatorAddress }: UnbondingDelegation) {
  return [accounts.fromText(delegatorAddress), validators.fromText(validatorAddress)] as const;
}

export function setUnbondingDelegation(ctx: Ctx, unbonding: UnbondingDelegation): void {
  const [delegator, operator] = keyOf(unbonding);
  state.unbondingDelegations.set(ctx, [delegator, operator], unbonding);
  state.unbondingDelegators.add(ctx, [operator, delegator]);
}

/** Stores the record, or removes it when no entries are left. */
export function storeUnbondingDelegation(ctx: Ctx, unbonding: UnbondingDelegation): void {
  if (unbonding.entries.length > 0) {
    setUnbondingDelegation(ctx, unbonding);
    return;
  }
  const [delegator, operator] = keyOf(unbonding);
  state.unbondingDelegations.remove(ctx, [delegator, operator]);
  state.unbondingDelegators.remove(ctx, [operator, delegator]);
}

export interface NewUnbonding {
  readonly creationHeight: bigint;
  readonly completionTime: Time;
  readonly balance: bigint;
}

/** The entries with a new one, which is merged into one of the same height and time if there is one. */
function withEntry(
  entries: readonly UnbondingDelegationEntry[],
  { creationHeight, completionTime, balance }: NewUnbonding,
  unbondingId: bigint,
): { readonly entries: readonly UnbondingDelegationEntry[]; readonly isNew: boolean } {
  const same = entries.findIndex(
    (entry) => entry.creationHeight === creationHeight && entry.completionTime === completionTime,
  );
  if (same >= 0) {
    const merged = entries.map((entry, i) =>
      i === same
        ? {
            ...entry,
            balance: addInt(entry.balance, balance),
            initialBalance: addInt(entry.initialBalance, balance),
          }
        : entry,
    );
    return { entries: merged, isNew: false };
  }
  const entry = {
    creationHeight,
    completionTime,
    initialBalance: balance,
    balance,
    unbondingId,
    unbondingOnHoldRefCount: 0n,
  };
  return { entries: [...entries, entry], isNew: true };
}

/** Adds an entry to the record of a delegator and a validator, which is made if it is missing. */
export function addUnbondingEntry(
  ctx: Ctx,
  deps: StakingDeps,
  delegator: Address,
  operator: Address,
  added: NewUnbonding,
): UnbondingDelegation {
  const id = incrementUnbondingId(ctx);
  const found = findUnbondingDelegation(ctx, delegator, operator);
  const { entries, isNew } = withEntry(found?.entries ?? [], added, id);
  const unbonding = {
    delegatorAddress: found?.delegatorAddress ?? accounts.toText(delegator),
    validatorAddress: found?.validatorAddress ?? validators.toText(operator),
    entries,
  };
  setUnbondingDelegation(ctx, unbonding);
  if (!isNew) return unbonding;
  const { prefix, key } = state.unbondingDelegations;
  setUnbondingRecord(ctx, id, prefix + key.encode([delegator, operator]), UNBONDING_DELEGATION);
  ignoringFailure(() => {
    for (const hooks of deps.hooks) hooks.afterUnbondingInitiated?.(ctx, id);
  });
  return unbonding;
}

/** Appends to the queue; a record may stand there more than once. */
export function insertUnbondingQueue(
  ctx: Ctx,
  { delegatorAddress, validatorAddress }: UnbondingDelegation,
  completionTime: Time,
): void {
  const pairs = state.unbondingQueue.get(ctx, completionTime)?.pairs ?? [];
  const pair = { delegatorAddress, validatorAddress };
  state.unbondingQueue.set(ctx, completionTime, { pairs: [...pairs, pair] });
}
