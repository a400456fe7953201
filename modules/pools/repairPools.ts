import type { Ctx } from "@milkyway/core";
import { indexPool } from "./keeper.ts";
import { state } from "./state.ts";

/** Builds the index by which pools are found. */
export function repairPools(ctx: Ctx): void {
  for (const pool of [...state.pools.values(ctx)]) indexPool(ctx, pool);
}
