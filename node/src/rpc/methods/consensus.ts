import { stringifyJson, timeToNanoText } from "@milkyway/codec";
import type { Validator } from "@milkyway/codec/gen/tendermint/types";
import { findValidator } from "@milkyway/comet";
import { paramsToJson } from "../../comet/paramsJson.ts";
import type { ConsensusEngine } from "../../engine/consensusEngine.ts";
import { lastCommitForm, roundSummaryForm, roundVotesForm } from "../forms/roundForm.ts";
import { validatorForm, validatorSetForm } from "../forms/validatorForm.ts";
import { method } from "./method.ts";

export const validators = method(
  { height: "optionalInt64", page: "optionalInt", per_page: "optionalInt" },
  ({ engine }, args) => {
    const { page, per_page: perPage } = args;
    const { height, items, total } = engine.chain.validators(args.height, { page, perPage });
    return stringifyJson({
      block_height: `${height}`,
      validators: items.map(validatorForm),
      count: `${items.length}`,
      total: `${total}`,
    });
  },
  { cacheable: "height" },
);

export const consensusParams = method(
  { height: "optionalInt64" },
  ({ engine }, args) => {
    const { height, params } = engine.chain.params(args.height);
    return stringifyJson({ block_height: `${height}`, consensus_params: paramsToJson(params) });
  },
  { cacheable: "height" },
);

/** All validators of a height, the one that follows the last block by default. */
function allValidators({ chain }: ConsensusEngine, height?: bigint): readonly Validator[] {
  const all: Validator[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = chain.validators(height, { page, perPage: 100 });
    all.push(...items);
    if (all.length >= total || items.length === 0) return all;
  }
}

function validatorSet(validators: readonly Validator[], address: Uint8Array) {
  const found = findValidator({ validators, proposer: undefined, totalVotingPower: 0n }, address);
  return validatorSetForm({ validators, proposer: found?.validator });
}

export const consensusState = method({}, ({ engine }) =>
  stringifyJson({ round_state: roundSummaryForm(engine.status().round, allValidators(engine)) }),
);

/** Nothing of a proposal is kept before its block is decided. */
const NO_PROPOSAL = {
  proposal: null,
  proposal_block: null,
  proposal_block_parts: null,
  locked_round: -1,
  locked_block: null,
  locked_block_parts: null,
  valid_round: -1,
  valid_block: null,
  valid_block_parts: null,
};

function lastBlock(engine: ConsensusEngine) {
  const { chain } = engine;
  if (chain.latestHeight === 0n)
    return { last_commit: null, last_validators: { validators: null, proposer: null } };
  const { header, commit } = chain.commit(chain.latestHeight);
  const validators = allValidators(engine, chain.latestHeight);
  return {
    last_commit: lastCommitForm(validators, commit),
    last_validators: validatorSet(validators, header.proposerAddress),
  };
}

export const dumpConsensusState = method({}, ({ engine }) => {
  const { round, latestTime } = engine.status();
  const validators = allValidators(engine);
  const roundState = {
    height: `${round.height}`,
    round: round.round,
    step: round.step,
    start_time: timeToNanoText(round.startTime),
    commit_time: timeToNanoText(latestTime),
    validators: validatorSet(validators, round.proposer.address),
    ...NO_PROPOSAL,
    votes: roundVotesForm(validators, round.round),
    commit_round: -1,
    ...lastBlock(engine),
    triggered_timeout_precommit: false,
  };
  return stringifyJson({ round_state: roundState, peers: [] });
});
