/** The queue of unbondings: one row for each delegation and time, and none without an entry. */
import type { Time } from "@milkyway/codec";
import type { Ctx } from "@milkyway/core";
import type { DTData, UnbondingDelegation } from "../gen/v1.ts";
import { state } from "../state.ts";
import { kindOf } from "../targets.ts";
import { allUnbondings, enqueueUnbonding, indexEntry, setUnbonding } from "../unbondings.ts";

const textOf = ({ unbondingDelegationType: type, delegatorAddress, targetId }: DTData): string =>
  `${type}/${delegatorAddress}/${targetId}`;

function distinct(rows: readonly DTData[]): readonly DTData[] {
  return [...new Map(rows.map((row) => [textOf(row), row])).values()];
}

function isAwaited(ctx: Ctx, row: DTData, time: Time): boolean {
  const { unbondingDelegationType: type, delegatorAddress, targetId } = row;
  const found = kindOf(type)?.unbondings.get(ctx, [delegatorAddress, targetId]);
  return found?.entries.some(({ completionTime }) => completionTime === time) ?? false;
}

function mergeRows(ctx: Ctx): void {
  for (const [time, { data }] of [...state.unbondingQueue.entries(ctx)]) {
    const kept = distinct(data).filter((row) => isAwaited(ctx, row, time));
    if (kept.length === 0) state.unbondingQueue.remove(ctx, time);
    else if (kept.length !== data.length) state.unbondingQueue.set(ctx, time, { data: kept });
  }
}

function addMissingRows(ctx: Ctx, unbonding: UnbondingDelegation): void {
  const { type: unbondingDelegationType, delegatorAddress, targetId, entries } = unbonding;
  const row = { unbondingDelegationType, delegatorAddress, targetId };
  for (const { completionTime } of entries) {
    const rows = state.unbondingQueue.get(ctx, completionTime)?.data ?? [];
    if (!rows.some((other) => textOf(other) === textOf(row)))
      enqueueUnbonding(ctx, unbonding, completionTime);
  }
}

/** The indexes of entries by id, with nothing left of entries that ended. */
function rebuildIndexes(ctx: Ctx, unbondings: readonly UnbondingDelegation[]): void {
  for (const id of [...state.unbondingKeys.keys(ctx)]) state.unbondingKeys.remove(ctx, id);
  for (const id of [...state.unbondingTargets.keys(ctx)]) state.unbondingTargets.remove(ctx, id);
  for (const unbonding of unbondings) {
    const kind = kindOf(unbonding.type);
    if (kind === undefined) continue;
    setUnbonding(ctx, unbonding);
    for (const { unbondingId } of unbonding.entries) {
      indexEntry(ctx, kind, unbonding, unbondingId);
      if (unbondingId > state.unbondingId.peek(ctx)) state.unbondingId.set(ctx, unbondingId);
    }
  }
}

/** Merges rows that are there twice, drops those without an entry, and adds those that are missing. */
export function repairQueue(ctx: Ctx): void {
  mergeRows(ctx);
  const unbondings = allUnbondings(ctx);
  for (const unbonding of unbondings) addMissingRows(ctx, unbonding);
  rebuildIndexes(ctx, unbondings);
}
