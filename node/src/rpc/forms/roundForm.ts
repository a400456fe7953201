/** The round that is being voted on, as far as an engine tells of it. */
import { type JsonObject, timeToNanoText } from "@milkyway/codec";
import { BlockIDFlag, type Commit, type Validator } from "@milkyway/codec/gen/tendermint/types";
import type { RoundStatus } from "../../engine/consensusEngine.ts";
import { hex } from "./plain.ts";

const FINGERPRINT = 6;

/** The first bytes of an address, a hash or a signature. */
function fingerprint(bytes: Uint8Array): string {
  const first = new Uint8Array(FINGERPRINT);
  first.set(bytes.subarray(0, FINGERPRINT));
  return hex(first);
}

const totalOf = (validators: readonly Validator[]) =>
  validators.reduce((sum, { votingPower }) => sum + votingPower, 0n);

/** Who voted, as `BA{4:xx_x} 30/40 = 0.75`. */
function bitArray(validators: readonly Validator[], voted: (index: number) => boolean): string {
  const bits = validators.map((_, index) => (voted(index) ? "x" : "_")).join("");
  const total = totalOf(validators);
  const power = totalOf(validators.filter((_, index) => voted(index)));
  const share = total === 0n ? "NaN" : (Number((power * 10_000n) / total) / 10_000).toFixed(2);
  return `BA{${validators.length}:${bits}} ${power}/${total} = ${share}`;
}

/** The votes of a round; none is known before its block is. */
export function roundVotesForm(validators: readonly Validator[], round: number): JsonObject[] {
  const nobody = validators.map(() => "nil-Vote");
  const bits = bitArray(validators, () => false);
  return Array.from({ length: round + 1 }, (_, index) => ({
    round: index,
    prevotes: nobody,
    prevotes_bit_array: bits,
    precommits: nobody,
    precommits_bit_array: bits,
  }));
}

/** The votes for the last block. */
export function lastCommitForm(validators: readonly Validator[], commit: Commit): JsonObject {
  const { height, round, blockId, signatures } = commit;
  const isVote = (index: number) =>
    (signatures[index]?.blockIdFlag ?? 0) > BlockIDFlag.BLOCK_ID_FLAG_ABSENT;
  const votes = signatures.map((sig, index) => {
    if (!isVote(index)) return "nil-Vote";
    const isForBlock = sig.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
    const hash = fingerprint(isForBlock ? blockId.hash : new Uint8Array(0));
    const place = `${height}/${String(round).padStart(2, "0")}`;
    const [voter, proof] = [fingerprint(sig.validatorAddress), fingerprint(sig.signature)];
    const kind = "SIGNED_MSG_TYPE_PRECOMMIT(Precommit)";
    const extension = fingerprint(new Uint8Array(0));
    return `Vote{${index}:${voter} ${place}/${kind} ${hash} ${proof} ${extension} @ ${timeToNanoText(sig.timestamp)}}`;
  });
  return { votes, votes_bit_array: bitArray(validators, isVote), peer_maj_23s: {} };
}

/** The short form of a round's state. */
export function roundSummaryForm(
  status: RoundStatus,
  validators: readonly Validator[],
): JsonObject {
  const { height, round, step, startTime, proposer } = status;
  return {
    "height/round/step": `${height}/${round}/${step}`,
    start_time: timeToNanoText(startTime),
    proposal_block_hash: "",
    locked_block_hash: "",
    valid_block_hash: "",
    height_vote_set: roundVotesForm(validators, round),
    proposer: { address: hex(proposer.address), index: proposer.index },
  };
}
