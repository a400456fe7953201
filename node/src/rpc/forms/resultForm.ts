/** Results of the application as answers show them. */
import type { JsonObject, JsonValue } from "@milkyway/codec";
import type {
  Event,
  EventAttribute,
  ExecTxResult,
  ResponseCheckTx,
  ResponseFinalizeBlock,
} from "@milkyway/codec/gen/tendermint/abci";
import type { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { base64, present, unlessEmpty, unlessNothing, unlessZero } from "./plain.ts";
import { validatorUpdateForm } from "./validatorForm.ts";

const attributeForm = ({ key, value, index }: EventAttribute): JsonObject => ({
  key,
  value,
  index,
});

const fullEvent = ({ type, attributes }: Event): JsonObject => ({
  type,
  attributes: attributes.map(attributeForm),
});

/** An event on its own, without what is empty in it. */
export function eventForm({ type, attributes }: Event): JsonObject {
  return present<JsonValue>({
    type: unlessEmpty(type),
    attributes: attributes.length === 0 ? undefined : attributes.map(attributeForm),
  });
}

/** A transaction's result with all of its members. */
export function resultForm(result: ExecTxResult | ResponseCheckTx): JsonObject {
  return {
    code: result.code,
    data: base64(result.data),
    log: result.log,
    info: result.info,
    gas_wanted: `${result.gasWanted}`,
    gas_used: `${result.gasUsed}`,
    events: result.events.map(fullEvent),
    codespace: result.codespace,
  };
}

/** A transaction's result without what is empty in it. */
export function sparseResultForm(result: ExecTxResult): JsonObject {
  const { events } = result;
  return present<JsonValue>({
    code: result.code === 0 ? undefined : result.code,
    data: unlessNothing(result.data),
    log: unlessEmpty(result.log),
    info: unlessEmpty(result.info),
    gas_wanted: unlessZero(result.gasWanted),
    gas_used: unlessZero(result.gasUsed),
    events: events.length === 0 ? undefined : events.map(eventForm),
    codespace: unlessEmpty(result.codespace),
  });
}

/** Consensus parameters as an application changes them, without what is empty in them. */
export function paramUpdatesForm(params: ConsensusParams): JsonObject {
  const { block, evidence, validator, version, abci } = params;
  return present<JsonValue>({
    block:
      block &&
      present({ max_bytes: unlessZero(block.maxBytes), max_gas: unlessZero(block.maxGas) }),
    evidence:
      evidence &&
      present({
        max_age_num_blocks: unlessZero(evidence.maxAgeNumBlocks),
        max_age_duration: `${evidence.maxAgeDuration}`,
        max_bytes: unlessZero(evidence.maxBytes),
      }),
    validator:
      validator &&
      present<JsonValue>({
        pub_key_types: validator.pubKeyTypes.length === 0 ? undefined : validator.pubKeyTypes,
      }),
    version: version && present({ app: unlessZero(version.app) }),
    abci:
      abci &&
      present({ vote_extensions_enable_height: unlessZero(abci.voteExtensionsEnableHeight) }),
  });
}

/** The results of a block as events carry them. */
export function finalizedForm(response: ResponseFinalizeBlock): JsonObject {
  const { events, txResults, validatorUpdates, consensusParamUpdates } = response;
  return present<JsonValue>({
    events: events.length === 0 ? undefined : events.map(eventForm),
    tx_results: txResults.length === 0 ? undefined : txResults.map(resultForm),
    validator_updates: validatorUpdates.map(validatorUpdateForm),
    consensus_param_updates: consensusParamUpdates && paramUpdatesForm(consensusParamUpdates),
    app_hash: unlessNothing(response.appHash),
  });
}
