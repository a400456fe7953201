import type { Outcome, Scenario } from "./figure.ts";
import { ensurePrepared } from "./prepared/ensurePrepared.ts";
import { runModule } from "./process/runModule.ts";

/** How a scenario is run. */
export interface RunOptions {
  readonly short: boolean;
  readonly profile: boolean;
  /** Whether the last app hash is recorded, where none is on record. */
  readonly record: boolean;
  /** Folder of the prepared workloads. */
  readonly inputs: string;
}

/** Runs a scenario in a process of its own, so that its memory is its own too. */
export function runScenario(scenario: Scenario, options: RunOptions): Outcome {
  const { short, profile, record, inputs } = options;
  for (const input of scenario.inputs) ensurePrepared(inputs, input, short);
  const given = JSON.stringify({ short, profile, record, inputs });
  const stdout = runModule("child", [scenario.name, given]);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Outcome;
}
