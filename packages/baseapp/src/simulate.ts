import type { Simulation } from "./application.ts";
import { runTx } from "./runTx.ts";
import type { Runtime } from "./runtime.ts";

/** Runs a transaction on a copy of the check state, without looking at its signatures. */
export function simulate(runtime: Runtime, tx: Uint8Array): Simulation {
  const ctx = runtime.check.with({ stores: runtime.check.stores.branch() });
  const { error, gasWanted, gasUsed, data, events, msgResponses } = runTx(
    runtime,
    ctx,
    tx,
    "simulate",
  );
  const gasInfo = { gasWanted, gasUsed };
  if (error !== undefined) return { gasInfo, outcome: { error } };
  return { gasInfo, outcome: { result: { data, log: "", events, msgResponses } } };
}
