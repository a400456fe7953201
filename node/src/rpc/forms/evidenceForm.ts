import { type JsonObject, type JsonValue, timeToNanoText } from "@milkyway/codec";
import type {
  DuplicateVoteEvidence,
  Evidence,
  LightBlock,
  LightClientAttackEvidence,
  Vote,
} from "@milkyway/codec/gen/tendermint/types";
import { CometError } from "@milkyway/comet";
import { commitForm } from "./commitForm.ts";
import { blockIdForm, headerForm } from "./headerForm.ts";
import { base64, hex } from "./plain.ts";
import { validatorForm, validatorSetForm } from "./validatorForm.ts";

/** A vote as answers show it. */
export function voteForm(vote: Vote): JsonObject {
  return {
    type: vote.type,
    height: `${vote.height}`,
    round: vote.round,
    block_id: blockIdForm(vote.blockId),
    timestamp: timeToNanoText(vote.timestamp),
    validator_address: hex(vote.validatorAddress),
    validator_index: vote.validatorIndex,
    signature: base64(vote.signature),
    extension: base64(vote.extension),
    extension_signature: base64(vote.extensionSignature),
  };
}

const orNull = <T>(value: T | undefined, form: (value: T) => JsonValue): JsonValue =>
  value === undefined ? null : form(value);

function doubleVoteForm(double: DuplicateVoteEvidence): JsonObject {
  return {
    vote_a: orNull(double.voteA, voteForm),
    vote_b: orNull(double.voteB, voteForm),
    TotalVotingPower: `${double.totalVotingPower}`,
    ValidatorPower: `${double.validatorPower}`,
    Timestamp: timeToNanoText(double.timestamp),
  };
}

function lightBlockForm({ signedHeader, validatorSet }: LightBlock): JsonObject {
  return {
    signed_header: orNull(signedHeader, ({ header, commit }) => ({
      header: orNull(header, headerForm),
      commit: orNull(commit, commitForm),
    })),
    validator_set: orNull(validatorSet, validatorSetForm),
  };
}

function attackForm(attack: LightClientAttackEvidence): JsonObject {
  const { byzantineValidators } = attack;
  return {
    ConflictingBlock: orNull(attack.conflictingBlock, lightBlockForm),
    CommonHeight: `${attack.commonHeight}`,
    ByzantineValidators:
      byzantineValidators.length === 0 ? null : byzantineValidators.map(validatorForm),
    TotalVotingPower: `${attack.totalVotingPower}`,
    Timestamp: timeToNanoText(attack.timestamp),
  };
}

/** Evidence as answers show it. */
export function evidenceForm(evidence: Evidence): JsonObject {
  const { duplicateVoteEvidence: double, lightClientAttackEvidence: attack } = evidence;
  if (double !== undefined)
    return { type: "tendermint/DuplicateVoteEvidence", value: doubleVoteForm(double) };
  if (attack !== undefined)
    return { type: "tendermint/LightClientAttackEvidence", value: attackForm(attack) };
  throw new CometError("evidence is not recognized");
}
