import type { Ctx } from "@milkyway/core";
import { state } from "./state.ts";

/** Lets the watch over every validator begin at height zero. */
export function resetStartHeights(ctx: Ctx): void {
  for (const [consensus, info] of [...state.signingInfos.entries(ctx)])
    state.signingInfos.set(ctx, consensus, { ...info, startHeight: 0n });
}
