import type { ExecTxResult, ResponseCheckTx } from "@milkyway/codec/gen/tendermint/abci";
import type { TxOutcome } from "./runTx.ts";

/** A transaction's outcome as consensus and clients see it; gas figures wrap to signed 64 bits. */
export function toTxResult(outcome: TxOutcome): ExecTxResult & ResponseCheckTx {
  const { error, data, events } = outcome;
  return {
    code: error?.code ?? 0,
    codespace: error?.codespace ?? "",
    log: error?.message ?? "",
    data,
    info: "",
    gasWanted: BigInt.asIntN(64, outcome.gasWanted),
    gasUsed: BigInt.asIntN(64, outcome.gasUsed),
    events,
  };
}
