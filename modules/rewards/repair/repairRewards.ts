import type { Ctx } from "@milkyway/core";
import type { RewardsDeps } from "../deps.ts";
import { repairBooks } from "./books.ts";
import { endOrphanedPlans } from "./plans.ts";
import { recountTrustedShares } from "./trustedShares.ts";

/** Sets right what the original's rules let go wrong: plans of services that are gone, books, and trusted shares. */
export function repairRewards(ctx: Ctx, deps: RewardsDeps): void {
  endOrphanedPlans(ctx, deps);
  repairBooks(ctx, deps);
  recountTrustedShares(ctx, deps);
}
