import type { Ctx } from "@milkyway/core";
import { state } from "../state.ts";
import { operatorKind, type Target } from "../targets.ts";

/** Opens the books of a new target: an empty period 0 that one reference keeps, and the current period 1. */
export function initializeTarget(ctx: Ctx, { kind, record: { id } }: Target): void {
  kind.historical.set(ctx, [id, 0n], { cumulativeRewardRatios: [], referenceCount: 1 });
  kind.current.set(ctx, id, { rewards: [], period: 1n });
  if (kind.type === operatorKind.type) state.operatorCommissions.set(ctx, id, { commissions: [] });
  kind.outstanding.set(ctx, id, { rewards: [] });
}
