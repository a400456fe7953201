import { toBase64 } from "@milkyway/bytes";
import type { JsonObject, JsonValue } from "@milkyway/codec";
import type { EngineEvent, RoundStep } from "../../engine/events/engineEvent.ts";
import { blockForm } from "./blockForm.ts";
import { voteForm } from "./evidenceForm.ts";
import { blockIdForm, headerForm } from "./headerForm.ts";
import { hex, present } from "./plain.ts";
import { eventForm, finalizedForm, sparseResultForm } from "./resultForm.ts";
import { validatorForm } from "./validatorForm.ts";

const stepForm = ({ height, round, step }: RoundStep) => ({ height: `${height}`, round, step });

function txForm(event: Extract<EngineEvent, { type: "Tx" }>): JsonObject {
  return present<JsonValue>({
    height: `${event.height}`,
    index: event.index === 0 ? undefined : event.index,
    tx: toBase64(event.tx),
    result: sparseResultForm(event.result),
  });
}

function valueForm(event: EngineEvent): JsonObject {
  switch (event.type) {
    case "NewBlock":
      return {
        block: blockForm(event.block),
        block_id: blockIdForm(event.blockId),
        result_finalize_block: finalizedForm(event.result),
      };
    case "NewBlockHeader":
      return { header: headerForm(event.header) };
    case "NewBlockEvents": {
      const events = event.events.length === 0 ? null : event.events.map(eventForm);
      return { height: `${event.height}`, events, num_txs: `${event.txCount}` };
    }
    case "Tx":
      return { TxResult: txForm(event) };
    case "ValidatorSetUpdates":
      return { validator_updates: event.validatorUpdates.map(validatorForm) };
    case "NewRound": {
      const { address, index } = event.proposer;
      return { ...stepForm(event), proposer: { address: hex(address), index } };
    }
    case "NewRoundStep":
      return stepForm(event);
    case "CompleteProposal":
      return { ...stepForm(event), block_id: blockIdForm(event.blockId) };
    case "Vote":
      return { Vote: voteForm(event.vote) };
  }
}

/** What an event brings, under the name of its type. */
export function eventDataForm(event: EngineEvent): JsonObject {
  const name = event.type === "NewRoundStep" ? "RoundState" : event.type;
  return { type: `tendermint/event/${name}`, value: valueForm(event) };
}
