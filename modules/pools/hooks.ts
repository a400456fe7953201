import type { Ctx } from "@milkyway/core";

/** What a listener of x/pools may react to; it throws to abort what was going on. */
export interface PoolsHooks {
  readonly afterPoolCreated?: (ctx: Ctx, poolId: number) => void;
}

/** Tells all listeners, in the order in which they were wired. */
export function runPoolHooks(ctx: Ctx, hooks: readonly PoolsHooks[], poolId: number): void {
  for (const listener of hooks) listener.afterPoolCreated?.(ctx, poolId);
}
