import type { JsonValue } from "@milkyway/codec";
import type { Event, ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { asList, asObject } from "@milkyway/comet";
import { readEvent, readTxResult } from "./readTx.ts";

/** What came of a block, as far as its events and transactions go. */
export interface BlockResults {
  readonly events: readonly Event[];
  readonly txResults: readonly ExecTxResult[];
}

/** Reads what came of a block. */
export function readBlockResults(json: JsonValue | undefined): BlockResults {
  const answer = asObject(json, "answer");
  return {
    events: asList(answer.finalize_block_events, "finalize_block_events").map(readEvent),
    txResults: asList(answer.txs_results, "txs_results").map(readTxResult),
  };
}
