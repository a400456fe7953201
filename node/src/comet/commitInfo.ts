import {
  type Validator as AbciValidator,
  type CommitInfo,
  type ExtendedCommitInfo,
  type Misbehavior,
  MisbehaviorType,
} from "@milkyway/codec/gen/tendermint/abci";
import type {
  Commit,
  Evidence,
  ExtendedCommit,
  Validator,
  ValidatorSet,
} from "@milkyway/codec/gen/tendermint/types";
import { CometError } from "@milkyway/comet";

const abciValidator = ({ address, votingPower }: Validator): AbciValidator => ({
  address,
  power: votingPower,
});

function checkSize(height: bigint, size: number, { validators }: ValidatorSet): void {
  if (size !== validators.length)
    throw new CometError(
      `commit size (${size}) doesn't match validator set length (${validators.length}) at height ${height}`,
    );
}

/** Who voted for the block before, as an application is told with a block; nothing before the first. */
export function commitInfo(commit: Commit, set: ValidatorSet): CommitInfo {
  checkSize(commit.height, commit.signatures.length, set);
  const votes = commit.signatures.map(({ blockIdFlag }, i) => ({
    validator: abciValidator(set.validators[i] as Validator),
    blockIdFlag,
  }));
  return { round: commit.round, votes };
}

/** As `commitInfo`, with the extensions that the votes carry: what a proposer's application is told. */
export function extendedCommitInfo(commit: ExtendedCommit, set: ValidatorSet): ExtendedCommitInfo {
  checkSize(commit.height, commit.extendedSignatures.length, set);
  const votes = commit.extendedSignatures.map(
    ({ blockIdFlag, extension, extensionSignature }, i) => ({
      validator: abciValidator(set.validators[i] as Validator),
      voteExtension: extension,
      extensionSignature,
      blockIdFlag,
    }),
  );
  return { round: commit.round, votes };
}

/** Evidence as an application is told of it. */
export function misbehaviorOf(evidence: readonly Evidence[]): Misbehavior[] {
  return evidence.flatMap(
    ({ duplicateVoteEvidence: double, lightClientAttackEvidence: attack }) => {
      if (double !== undefined) return [doubleVote(double)];
      if (attack === undefined) throw new CometError("evidence is not recognized");
      return attack.byzantineValidators.map((validator) => ({
        type: MisbehaviorType.LIGHT_CLIENT_ATTACK,
        validator: abciValidator(validator),
        height: attack.commonHeight,
        time: attack.timestamp,
        totalVotingPower: attack.totalVotingPower,
      }));
    },
  );
}

function doubleVote(double: NonNullable<Evidence["duplicateVoteEvidence"]>): Misbehavior {
  const { voteA, validatorPower, timestamp, totalVotingPower } = double;
  if (voteA === undefined) throw new CometError("one or both of the votes are empty");
  return {
    type: MisbehaviorType.DUPLICATE_VOTE,
    validator: { address: voteA.validatorAddress, power: validatorPower },
    height: voteA.height,
    time: timestamp,
    totalVotingPower,
  };
}
