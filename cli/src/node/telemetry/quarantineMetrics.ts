import { quarantined } from "@milkyway/modules/rules";
import type { StateMetrics } from "./stateMetrics.ts";

/** Adds what the code of blocks had to pass over. */
export const quarantineMetrics: StateMetrics = (registry) => {
  const items = registry.gauge(
    "milkyway_quarantine_items",
    "Plans and entries of queues that fail at the begin or end of blocks and are tried again.",
  );
  const byModule = registry.gauge(
    "milkyway_quarantine_module_items",
    "As milkyway_quarantine_items, by module; absent where there is none.",
  );
  return (ctx) => {
    const counts = new Map<string, number>();
    for (const { module } of quarantined(ctx)) counts.set(module, (counts.get(module) ?? 0) + 1);
    byModule.clear();
    for (const [module, count] of counts) byModule.set(count, { module });
    items.set([...counts.values()].reduce((sum, count) => sum + count, 0));
  };
};
