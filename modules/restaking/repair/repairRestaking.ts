import type { Ctx } from "@milkyway/core";
import type { RestakingDeps } from "../deps.ts";
import { payOrphans } from "./orphans.ts";
import { repairQueue } from "./queue.ts";
import { repairMembership, repairPreferences } from "./settings.ts";
import { mergeSpellings } from "./spelling.ts";
import { type RebuiltTarget, rebuildTotals } from "./totals.ts";

/**
 * Sets right what the original's rules let go wrong: the spelling of delegators, delegations to targets that are gone,
 * the queue of unbondings, lists and trust that name what is gone, and totals. Returns the targets whose totals were
 * wrong.
 */
export function repairRestaking(ctx: Ctx, deps: RestakingDeps): readonly RebuiltTarget[] {
  mergeSpellings(ctx);
  payOrphans(ctx, deps);
  repairQueue(ctx);
  repairMembership(ctx, deps);
  repairPreferences(ctx, deps);
  return rebuildTotals(ctx, deps);
}
