import type { Ctx } from "@milkyway/core";
import { events } from "./events.ts";
import type { QuarantinedItem } from "./gen/v1.ts";
import { state } from "./state.ts";
import { chosenRules } from "./version.ts";

/** One of the things that the code of a block works through: a plan, an entry of a queue. */
export interface BlockItem {
  readonly module: string;
  /** What it is, with its id: `plan 7`. */
  readonly item: string;
}

const keyOf = ({ module, item }: BlockItem): string => `${module}/${item}`;

/** Notes that something failed, with how often it did. */
export function quarantine(ctx: Ctx, blockItem: BlockItem, reason: string): void {
  const { module, item } = blockItem;
  const before = state.quarantine.get(ctx, keyOf(blockItem));
  state.quarantine.set(ctx, keyOf(blockItem), {
    module,
    item,
    reason,
    firstHeight: before?.firstHeight ?? ctx.height,
    lastHeight: ctx.height,
    failures: (before?.failures ?? 0n) + 1n,
  });
  ctx.emit(events.quarantine({ module, item, reason }));
}

/** What failed and has not gone well since; nothing on a chain that chose no rules. */
export function* quarantined(ctx: Ctx): Generator<QuarantinedItem, void, undefined> {
  if (chosenRules(ctx) !== undefined) yield* state.quarantine.values(ctx);
}

/** Forgets that something failed. */
export function release(ctx: Ctx, blockItem: BlockItem): void {
  if (!state.quarantine.has(ctx, keyOf(blockItem))) return;
  state.quarantine.remove(ctx, keyOf(blockItem));
  const { module, item } = blockItem;
  ctx.emit(events.release({ module, item }));
}
