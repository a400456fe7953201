import type { Ctx } from "@milkyway/core";

/** Called with the id of a service; throws to abort what was going on. */
export type ServiceHook = (ctx: Ctx, serviceId: number) => void;

/** What a listener of x/services may react to. */
export interface ServicesHooks {
  readonly afterServiceCreated?: ServiceHook;
  readonly afterServiceActivated?: ServiceHook;
  readonly afterServiceDeactivated?: ServiceHook;
  readonly afterServiceAccreditationModified?: ServiceHook;
  readonly beforeServiceDeleted?: ServiceHook;
}

/** Tells all listeners, in the order in which they were wired. */
export function runServiceHooks(
  ctx: Ctx,
  hooks: readonly ServicesHooks[],
  name: keyof ServicesHooks,
  serviceId: number,
): void {
  for (const listener of hooks) listener[name]?.(ctx, serviceId);
}
