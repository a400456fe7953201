import type { Ctx } from "@milkyway/core";
import { state } from "./state.ts";

/** Drops entries of tickers that their denoms do not have any more. */
export function repairAssets(ctx: Ctx): void {
  for (const key of [...state.tickers.keys(ctx)])
    if (state.assets.get(ctx, key[1])?.ticker !== key[0]) state.tickers.remove(ctx, key);
}
