import type { Ctx } from "@milkyway/core";

/** Called with the id of an operator; throws to abort what was going on. */
export type OperatorHook = (ctx: Ctx, operatorId: number) => void;

/** What a listener of x/operators may react to. */
export interface OperatorsHooks {
  readonly afterOperatorRegistered?: OperatorHook;
  readonly afterOperatorInactivatingStarted?: OperatorHook;
  readonly afterOperatorInactivatingCompleted?: OperatorHook;
  readonly afterOperatorReactivated?: OperatorHook;
  readonly beforeOperatorDeleted?: OperatorHook;
}

/** Tells all listeners, in the order in which they were wired. */
export function runOperatorHooks(
  ctx: Ctx,
  hooks: readonly OperatorsHooks[],
  name: keyof OperatorsHooks,
  operatorId: number,
): void {
  for (const listener of hooks) listener[name]?.(ctx, operatorId);
}
