import type { RequestCheckTx, ResponseCheckTx } from "@milkyway/codec/gen/tendermint/abci";
import { plainError } from "@milkyway/core";
import { toTxResult } from "./results.ts";
import { runTx } from "./runTx.ts";
import type { Runtime } from "./runtime.ts";

const NEW = 0;
const RECHECK = 1;

/** Whether a transaction may enter the mempool; what its ante chain changes counts for the checks after it. */
export function checkTx(runtime: Runtime, { tx, type }: RequestCheckTx): ResponseCheckTx {
  if (type !== NEW && type !== RECHECK) throw plainError(`unknown RequestCheckTx type: ${type}`);
  return toTxResult(runTx(runtime, runtime.check, tx, type === NEW ? "check" : "recheck"));
}
