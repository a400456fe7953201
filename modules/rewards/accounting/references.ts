/** How many delegations, and the current period, build on the ratios of a past period. */
import type { Ctx } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import type { Target } from "../targets.ts";

export function incrementReferences(ctx: Ctx, { kind, record }: Target, period: bigint): void {
  const rewards = kind.historical.require(ctx, [record.id, period]);
  if (rewards.referenceCount > 2) throw new Panic("reference count should never exceed 2");
  const referenceCount = rewards.referenceCount + 1;
  kind.historical.set(ctx, [record.id, period], { ...rewards, referenceCount });
}

/** The ratios of a period that nothing builds on any more are deleted. */
export function decrementReferences(ctx: Ctx, { kind, record }: Target, period: bigint): void {
  const rewards = kind.historical.require(ctx, [record.id, period]);
  if (rewards.referenceCount === 0) throw new Panic("cannot set negative reference count");
  const referenceCount = rewards.referenceCount - 1;
  if (referenceCount === 0) kind.historical.remove(ctx, [record.id, period]);
  else kind.historical.set(ctx, [record.id, period], { ...rewards, referenceCount });
}
