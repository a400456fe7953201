import type { Ctx } from "@milkyway/core";
import { allocateTokens } from "./allocate.ts";
import type { DistributionDeps } from "./deps.ts";
import { state } from "./state.ts";

/** Distributes what the block before collected, and remembers who proposes this one. */
export function beginBlock(ctx: Ctx, deps: DistributionDeps): void {
  if (ctx.height > 1n) allocateTokens(ctx, deps);
  state.previousProposer.set(ctx, ctx.block.proposer);
}
