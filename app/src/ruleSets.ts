import type { Ctx, Rules } from "@milkyway/core";
import {
  type BehaviourName,
  chosenRules,
  NEWEST_RULES,
  ORIGINAL_RULES,
  RULES_STORE,
} from "@milkyway/modules/rules";
import type { CommitStore } from "@milkyway/store";
import { behaviours } from "./behaviours/behaviours.ts";

function ruleSet(version: string, column: 0 | 1): Rules {
  const chosen = Object.entries(behaviours).map(([name, values]) => [name, values[column]]);
  return { version, ...Object.fromEntries(chosen) } as Rules;
}

/** The rules of the original, version 12. */
export const V12: Rules = ruleSet(ORIGINAL_RULES, 0);

/** The rules with which nothing that users do stops or drains the chain. */
export const V13: Rules = ruleSet(NEWEST_RULES, 1);

/** Rules with some of the behaviours of others. */
export function withBehaviours(rules: Rules, from: Rules, names: readonly BehaviourName[]): Rules {
  return { ...rules, ...Object.fromEntries(names.map((name) => [name, from[name]])) };
}

/** The rules of a chain at the state of a context. */
export function rulesOf(store: CommitStore, ctx: Ctx): Rules {
  if (!store.storeNames.includes(RULES_STORE)) return V12;
  return chosenRules(ctx) === undefined ? V12 : V13;
}
