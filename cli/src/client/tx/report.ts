import { stringifyJson } from "@milkyway/codec";
import type { TxResponse } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import type { Invocation } from "../../command.ts";
import { adviceFor } from "../explain/advice.ts";
import { printValue } from "../output/printValue.ts";
import { responseJson } from "./txResponse.ts";

/** Prints what came of a transaction; the exit code says whether it succeeded. */
export function report(invocation: Invocation, response: TxResponse): number {
  printValue(invocation, responseJson(response));
  const { code, codespace, rawLog, height } = response;
  if (code === 0) return 0;
  const { terminal } = invocation;
  const where = height === 0n ? "was refused and will be in no block" : `failed in block ${height}`;
  const text = `the transaction ${where}: ${rawLog} (${codespace} ${code})`;
  const hint = adviceFor(codespace, code, rawLog);
  if (invocation.flags.text("output") === "json")
    terminal.err(stringifyJson({ error: text, ...(hint && { hint }) }));
  else for (const line of [`Error: ${text}`, ...(hint ? [hint] : [])]) terminal.err(line);
  return 1;
}
