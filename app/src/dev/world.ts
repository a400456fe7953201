import type { Any, JsonObject, Time } from "@milkyway/codec";
import { changedAll } from "../genesis/changed.ts";
import { worldPlans } from "./worldPlans.ts";
import { worldRegistry } from "./worldRegistry.ts";
import { worldStakes } from "./worldStakes.ts";

/**
 * What makes a developer chain an inhabited one: messages for its first block, each from the account that it names, for
 * a transaction of its own. Ids follow from the order: services 1 to 4 (active and accredited, active, created,
 * inactive), operators 1 to 4 (the last one leaving), pools 1 to 3 (`utia`, `uatom`, `ubtc`), plans 1 to 9 (a funded,
 * a dry and an ended one of each kind).
 */
export function worldMessages(time: Time): readonly Any[] {
  return [...worldRegistry(), ...worldStakes(), ...worldPlans(time)];
}

/** The genesis of a developer chain, changed so that what leaves in its world takes three days to do so. */
export function worldAppState(state: JsonObject): JsonObject {
  return changedAll(state, {
    "restaking.params.unbonding_time": "259200s",
    "operators.params.deactivation_time": "259200s",
  });
}
