import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { runEra } from "./runEra.ts";
import { SCENARIOS } from "./scenarios/index.ts";
import { Simulation } from "./simulation.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const NOTHING: readonly string[] = [];

test("random messages break no invariant of the original, and its export comes back", async () => {
  const sound = async (seed: number) => {
    const era = { seed, index: 0, messages: 300, rules: "v12" } as const;
    const { halts, broken, succeeded } = await runEra(era, { checkEvery: 1 });
    assert.deepEqual([...halts, ...broken], NOTHING, `seed ${seed}`);
    assert.ok(succeeded > 50, `seed ${seed}: only ${succeeded} transactions did anything`);
  };
  await fc.assert(fc.asyncProperty(seeds, sound), { numRuns: 3, endOnFailure: true });
});

test("random messages with preferences break no invariant of the original", async () => {
  const sound = async (seed: number) => {
    const era = { seed, index: 1, messages: 300, rules: "v12" } as const;
    const { halts, broken } = await runEra(era, { checkEvery: 1 });
    assert.deepEqual([...halts, ...broken], NOTHING, `seed ${seed}`);
  };
  await fc.assert(fc.asyncProperty(seeds, sound), { numRuns: 2, endOnFailure: true });
});

test("a seed gives the same chain again", async () => {
  const hash = async () => {
    const simulation = new Simulation({ seed: 5, rules: "v12" });
    await simulation.runRandom(150);
    return simulation.chain.application.info().lastBlockAppHash;
  };
  assert.deepEqual(await hash(), await hash());
});

test("what stops or breaks the original does so in the scenarios made for it", async () => {
  const stops = ["twoUndelegations", "deletes", "hugeAmounts", "nobodyLeft", "badPrices"];
  const breaks = ["updates", "wrappingWeights"];
  for (const name of [...stops, ...breaks]) {
    const simulation = new Simulation({ seed: 1, rules: "v12" });
    const scenario = SCENARIOS[name];
    assert.ok(scenario, name);
    await simulation.runScenario(scenario);
    const { halts, broken } = simulation;
    assert.ok(halts.length + broken.length > 0, `${name} did nothing to the original`);
  }
});
