import { toJson } from "@milkyway/codec";
import type { ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { difference } from "./difference.ts";
import { differenceText, type FileReport } from "./report.ts";
import { NO_TYPES } from "./requests.ts";
import type { VectorBlock } from "./vector.ts";
import { view } from "./view.ts";

/** Compares the results of a block: its transactions, its own events, and the updates it asks for. */
export function compareBlock(
  report: FileReport,
  block: VectorBlock,
  result: ResponseFinalizeBlock,
): void {
  const at = `height ${block.height}`;
  const recorded = block.result.tx_results ?? [];
  recorded.forEach((theirs, index) => {
    const ours = result.txResults[index];
    const where = `${at} tx ${index} (${block.tx_labels?.[index] ?? ""})`;
    if (ours === undefined) {
      report.differs("results", `${where}: ours is missing`);
      return;
    }
    const found = difference(view.tx(ours), view.recordedTx(theirs));
    if (found)
      report.differs(
        "results",
        `${differenceText(where, found)} [ours: ${ours.log}] [theirs: ${theirs.log}]`,
      );
    if (Number(ours.gasUsed) !== theirs.gas_used)
      report.differs("gas", `${where} gas_used: ours ${ours.gasUsed}, theirs ${theirs.gas_used}`);
  });
  const found = difference(
    {
      events: view.events(result.events),
      validator_updates: view.validators(result.validatorUpdates),
      consensus_param_updates: result.consensusParamUpdates
        ? toJson(ConsensusParams, result.consensusParamUpdates, NO_TYPES)
        : null,
    },
    {
      events: block.result.events ?? [],
      validator_updates: block.result.validator_updates ?? [],
      consensus_param_updates: block.result.consensus_param_updates ?? null,
    },
  );
  if (found) report.differs("results", differenceText(at, found));
}
