import type { Scenario } from "./building.ts";
import { badPrices, hugeAmounts, nobodyLeft, thousandsOfPlans, wrappingWeights } from "./money.ts";
import { deletes, twoUndelegations, updates } from "./stakes.ts";

/** By name; each stands for something that stops or breaks the original. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  twoUndelegations,
  deletes,
  updates,
  wrappingWeights,
  nobodyLeft,
  hugeAmounts,
  badPrices,
  thousandsOfPlans,
};
