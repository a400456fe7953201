import type { SimulationResponse } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import { runTx } from "./runTx.ts";
import type { Runtime } from "./runtime.ts";

/** Runs a transaction on a copy of the check state, without looking at its signatures. */
export function simulate(runtime: Runtime, tx: Uint8Array): SimulationResponse {
  const stores = runtime.check.stores.branch();
  const { error, gasWanted, gasUsed, data, events, msgResponses } = runTx(
    runtime,
    runtime.check.with({ stores }),
    tx,
    "simulate",
  );
  if (error !== undefined) throw error;
  return { gasInfo: { gasWanted, gasUsed }, result: { data, log: "", events, msgResponses } };
}
