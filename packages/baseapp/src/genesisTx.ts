import type { ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { Bug } from "@milkyway/core";
import { toTxResult } from "./results.ts";
import { runTx } from "./runTx.ts";
import type { Runtime } from "./runtime.ts";

/** Executes a transaction of the genesis document on the state that `initChain` is building. */
export function deliverGenesisTx(runtime: Runtime, bytes: Uint8Array): ExecTxResult {
  if (runtime.delivery === undefined) throw new Bug("genesis transaction outside of initChain");
  return toTxResult(runTx(runtime, runtime.delivery.ctx, bytes, "finalize"));
}
