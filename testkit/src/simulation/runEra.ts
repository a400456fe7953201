import { registry } from "@milkyway/app";
import { stringifyJson, toJson } from "@milkyway/codec";
import type { RulesVersion } from "../driver/withRules.ts";
import { differencesBetween, reimport } from "./reimport.ts";
import { SCENARIOS } from "./scenarios/index.ts";
import { Simulation, type SimulationOptions } from "./simulation.ts";
import { EXPORTABLE_MESSAGES, type TrafficTx } from "./traffic.ts";

/** A part of a long simulation: a chain of its own, from its genesis to its export. */
export interface Era {
  readonly seed: number;
  /** Which of the parts, from 0. */
  readonly index: number;
  readonly messages: number;
  readonly rules: RulesVersion;
}

export interface EraReport {
  readonly index: number;
  readonly scenario: string | undefined;
  readonly messages: number;
  readonly blocks: number;
  readonly succeeded: number;
  /** What was passed over in blocks, and how often. */
  readonly isolated: readonly (readonly [what: string, times: number])[];
  /** Messages of the last block as JSON, when something was wrong after it. */
  readonly last: readonly string[];
  readonly halts: readonly string[];
  readonly broken: readonly string[];
}

/** What is wrong with the second generation of exports, which must not change any more. */
export function exportFaults({ chain, position }: Simulation): string[] {
  try {
    const { chain: next, position: start } = reimport(chain, position);
    const { first, second } = reimport(next, start);
    return differencesBetween(first, second).map((difference) => `export: ${difference}`);
  } catch (error) {
    return [`export: ${error instanceof Error ? error.stack : error}`];
  }
}

/** The seed of one era of many. */
export function eraSeed(seed: number, index: number): number {
  return seed * 1_000_003 + index;
}

function textOf({ drafts }: TrafficTx): string {
  const texts = drafts.map(
    ({ type, value }) => `${type.typeName} ${stringifyJson(toJson(type, value, registry))}`,
  );
  return texts.join("; ");
}

/** Runs a scenario (where rules bear it), then random messages, then exports, imports and compares. */
export async function runEra(
  { seed, index, messages, rules }: Era,
  options: Pick<SimulationOptions, "onTx" | "checkEvery"> = {},
): Promise<EraReport> {
  const names = Object.keys(SCENARIOS);
  const scenario = rules === "v12" ? undefined : names[index % names.length];
  // The original cannot import preferences: they are left out of every other era.
  const isExportable = rules !== "v12" || index % 2 === 0;
  const simulation = new Simulation({
    ...options,
    seed: eraSeed(seed, index),
    rules,
    ...(rules === "v12" && isExportable ? { generators: EXPORTABLE_MESSAGES } : {}),
  });
  const run = scenario === undefined ? undefined : SCENARIOS[scenario];
  if (run !== undefined) await simulation.runScenario(run);
  if (simulation.sound) await simulation.runRandom(messages - simulation.messages);
  if (simulation.sound) simulation.check();
  const faults = simulation.sound && isExportable ? exportFaults(simulation) : [];
  const { blocks, succeeded, halts } = simulation;
  return {
    index,
    scenario,
    messages: simulation.messages,
    blocks,
    succeeded,
    isolated: [...simulation.isolated],
    last: simulation.sound ? [] : simulation.lastTxs.map(textOf),
    halts,
    broken: [...simulation.broken, ...faults],
  };
}
