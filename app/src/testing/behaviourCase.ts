import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@milkyway/codec";
import type { Rules } from "@milkyway/core";
import type { BehaviourName } from "@milkyway/modules/rules";
import { V12, V13, withBehaviours } from "../ruleSets.ts";
import { createRuleWorld, type RuleWorld, worldAppState } from "./ruleWorld.ts";

/** One behaviour in action: the same calls under both rules, and what is seen of them. */
export interface BehaviourCase {
  readonly behaviour: BehaviourName;
  /** What is tried, as the rest of a sentence. */
  readonly about: string;
  readonly genesis?: (appState: JsonObject) => JsonObject;
  readonly run: (world: RuleWorld) => unknown;
  readonly original: unknown;
  readonly mended: unknown;
  /** Behaviours without which the mended one is not to be seen. */
  readonly together?: readonly BehaviourName[];
}

function outcome({ run, genesis }: BehaviourCase, rules: Rules): unknown {
  const appState = worldAppState();
  return run(createRuleWorld(rules, genesis === undefined ? appState : genesis(appState)));
}

/** Shows each behaviour under the original's rules, under them with only this one mended, and under the newest. */
export function testBehaviours(cases: readonly BehaviourCase[]): void {
  for (const example of cases) {
    const { behaviour, about, original, mended, together = [] } = example;
    test(`${behaviour}: ${about}`, () => {
      assert.deepEqual(outcome(example, V12), original, "v12");
      const alone = withBehaviours(V12, V13, [behaviour, ...together]);
      assert.deepEqual(outcome(example, alone), mended, `v12 with ${behaviour} of v13`);
      assert.deepEqual(outcome(example, V13), mended, "v13");
    });
  }
}
