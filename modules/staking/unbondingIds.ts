/** Numbers of unbondings, under which other chains may ask to hold them. */
import type { Bin } from "@milkyway/bytes";
import type { Ctx } from "@milkyway/core";
import { state } from "./state.ts";

/** Kinds of unbondings as they are stored. */
export const UNBONDING_DELEGATION = 1n;
export const REDELEGATION = 2n;
export const VALIDATOR_UNBONDING = 3n;

/** Takes the next number; the first is 1. */
export function incrementUnbondingId(ctx: Ctx): bigint {
  const id = (state.unbondingId.get(ctx) ?? 0n) + 1n;
  state.unbondingId.set(ctx, id);
  return id;
}

/** Remembers which record, by its key in the store, holds an unbonding of which kind. */
export function setUnbondingRecord(ctx: Ctx, id: bigint, key: Bin, type: bigint): void {
  state.unbondingKeys.set(ctx, id, key);
  state.unbondingTypes.set(ctx, id, type);
}

/** Forgets the record of an unbonding that has ended; its kind stays. */
export function deleteUnbondingRecord(ctx: Ctx, id: bigint): void {
  state.unbondingKeys.remove(ctx, id);
}
