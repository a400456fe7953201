/** Unbonding delegations as they are kept, with the queue in which they wait. */
import { u32ToBin, utf8Bin } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import type { Ctx } from "@milkyway/core";
import { addCoins, type Coins } from "@milkyway/math";
import { errors } from "./errors.ts";
import type { DTData, UnbondingDelegation, UnbondingDelegationEntry } from "./gen/v1.ts";
import { type DelegationKey, state } from "./state.ts";
import { kindOf, type TargetKind, targetKinds, typeText } from "./targets.ts";

/** Stores the record under its delegator. */
export function setUnbonding(ctx: Ctx, unbonding: UnbondingDelegation): void {
  const { type, delegatorAddress, targetId } = unbonding;
  const kind = kindOf(type);
  if (kind === undefined)
    throw errors.invalidDelegationType.wrap(`invalid delegation type ${typeText(type)}`);
  kind.unbondings.set(ctx, [delegatorAddress, targetId], unbonding);
  if (ctx.rules.deletionWithStake === "refused")
    kind.unbonders.add(ctx, [targetId, delegatorAddress]);
}

/** Removes the record of a delegator from whom nothing is unbonding any more. */
export function removeUnbonding(ctx: Ctx, kind: TargetKind, key: DelegationKey): void {
  const [delegator, targetId] = key;
  kind.unbondings.remove(ctx, key);
  if (ctx.rules.deletionWithStake === "refused") kind.unbonders.remove(ctx, [targetId, delegator]);
}

/** Where an entry is found by its id. What is kept as its type is the id of the target. */
export function indexEntry(
  ctx: Ctx,
  kind: TargetKind,
  { delegatorAddress, targetId }: UnbondingDelegation,
  unbondingId: bigint,
): void {
  const { prefix, key } = kind.unbondings;
  state.unbondingKeys.set(ctx, unbondingId, prefix + key.encode([delegatorAddress, targetId]));
  state.unbondingTargets.set(ctx, unbondingId, u32ToBin(targetId));
}

/** Finds the place of an entry of a height and a completion; the length of the list where there is none. */
export type EntrySearch = (
  entries: readonly UnbondingDelegationEntry[],
  height: bigint,
  completionTime: Time,
) => number;

/** Looks at every entry. */
export const findEntry: EntrySearch = (entries, height, completionTime) => {
  const at = entries.findIndex(
    (entry) => entry.creationHeight === height && entry.completionTime === completionTime,
  );
  return at < 0 ? entries.length : at;
};

/** The binary search of the reference. Its condition is not monotone: it finds a match for certain only at the end. */
export function searchEntry(
  entries: readonly UnbondingDelegationEntry[],
  height: bigint,
  completionTime: Time,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry?.creationHeight === height && entry.completionTime === completionTime) high = middle;
    else low = middle + 1;
  }
  return low;
}

function grown(entry: UnbondingDelegationEntry, amount: Coins): UnbondingDelegationEntry {
  return {
    ...entry,
    balance: addCoins(entry.balance, amount),
    initialBalance: addCoins(entry.initialBalance, amount),
  };
}

/** The entries with one more, or with the amount added to an entry of the same height and completion. */
export function addEntry(
  entries: readonly UnbondingDelegationEntry[],
  added: UnbondingDelegationEntry,
  search: EntrySearch = searchEntry,
): { readonly entries: readonly UnbondingDelegationEntry[]; readonly isNew: boolean } {
  const at = search(entries, added.creationHeight, added.completionTime);
  const entry = entries[at];
  if (entry === undefined) return { entries: [...entries, added], isNew: true };
  return { entries: entries.with(at, grown(entry, added.balance)), isNew: false };
}

/** Appends to the queue, also when the same delegation waits there already. */
export function enqueueUnbonding(
  ctx: Ctx,
  { type, delegatorAddress, targetId }: UnbondingDelegation,
  completionTime: Time,
): void {
  enqueueRow(ctx, { unbondingDelegationType: type, delegatorAddress, targetId }, completionTime);
}

/** Appends a row to those of a time. */
export function enqueueRow(ctx: Ctx, row: DTData, completionTime: Time): void {
  const data = state.unbondingQueue.get(ctx, completionTime)?.data ?? [];
  state.unbondingQueue.set(ctx, completionTime, { data: [...data, row] });
}

/** Every unbonding delegation of a user: from pools, then operators, then services. */
export function userUnbondings(ctx: Ctx, user: string): UnbondingDelegation[] {
  const prefix = utf8Bin(user);
  return targetKinds.flatMap(({ unbondings }) => [...unbondings.values(ctx, { prefix })]);
}

/** Every unbonding delegation of the chain, in the same order. */
export function allUnbondings(ctx: Ctx): UnbondingDelegation[] {
  return targetKinds.flatMap(({ unbondings }) => [...unbondings.values(ctx)]);
}
