import assert from "node:assert/strict";
import { test } from "node:test";
import { type OpenChain, openChain, storeNames } from "@milkyway/app";
import { createTestCtx } from "@milkyway/core/testing";
import { MetricRegistry } from "@milkyway/node";
import { createCommitStore } from "@milkyway/store";
import { stateMetrics } from "./stateMetrics.ts";

/** The metrics of a chain whose state is empty, or cannot be read at the looks named. */
function emptyChain(broken: ReadonlySet<number> = new Set()) {
  const world = { height: 1n, looks: 0, time: 0, failures: [] as string[] };
  const chain = openChain({ store: createCommitStore({ stores: storeNames }) });
  const ctx = createTestCtx();
  const watched: OpenChain = {
    ...chain,
    application: {
      ...chain.application,
      info: () => ({ ...chain.application.info(), lastBlockHeight: world.height }),
    },
    state() {
      if (broken.has(++world.looks)) throw new Error("gone");
      return ctx;
    },
  };
  const registry = new MetricRegistry();
  stateMetrics(registry, watched, {
    now: () => world.time,
    onFailure: (part, reason) => world.failures.push(`${part}: ${reason}`),
  });
  return { world, registry };
}

test("the state is looked at once in a while, and not before there is one", async () => {
  const { world, registry } = emptyChain();
  world.height = 0n;
  await registry.text();
  assert.equal(world.looks, 0);
  world.height = 1n;
  const text = await registry.text();
  assert.equal(world.looks, 5);
  assert.match(text, /^milkyway_rewards_plans\{state="active"\} 0$/m);
  assert.match(text, /^milkyway_unbondings_pending\{target="pool"\} 0$/m);
  assert.match(text, /^milkyway_quarantine_items 0$/m);
  world.time = 14_999;
  await registry.text();
  assert.equal(world.looks, 5);
  world.time = 15_000;
  await registry.text();
  assert.equal(world.looks, 10);
});

test("a part that fails is told, and the others are there", async () => {
  const { world, registry } = emptyChain(new Set([2]));
  const text = await registry.text();
  assert.deepEqual(world.failures, ["plans: gone"]);
  assert.match(text, /^milkyway_state_metrics_failed\{part="plans"\} 1$/m);
  assert.match(text, /^milkyway_state_metrics_failed\{part="prices"\} 0$/m);
  assert.match(text, /^milkyway_prices_missing 0$/m);
});
