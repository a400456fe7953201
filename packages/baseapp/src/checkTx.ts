import type { RequestCheckTx } from "@milkyway/codec/gen/tendermint/abci";
import { plainError } from "@milkyway/core";
import type { CheckedTx } from "./application.ts";
import { decode } from "./decode.ts";
import { toTxResult } from "./results.ts";
import { runTx } from "./runTx.ts";
import type { Runtime } from "./runtime.ts";
import { txHints } from "./txHints.ts";

const NEW = 0;
const RECHECK = 1;

/** Whether a transaction may enter the mempool; what its ante chain changes counts for the checks after it. */
export function checkTx(runtime: Runtime, { tx, type }: RequestCheckTx): CheckedTx {
  if (type !== NEW && type !== RECHECK) throw plainError(`unknown RequestCheckTx type: ${type}`);
  const mode = type === NEW ? "check" : "recheck";
  const result = toTxResult(runTx(runtime, runtime.check, tx, mode));
  if (result.code !== 0 || type !== NEW) return result;
  return { ...result, hints: txHints(decode(runtime, tx)) };
}
