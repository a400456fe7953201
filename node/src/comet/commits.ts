import { bytesToBin } from "@milkyway/bytes";
import { ZERO_TIME } from "@milkyway/codec";
import {
  type BlockID,
  BlockIDFlag,
  type Commit,
  type CommitSig,
  type ExtendedCommit,
  type ExtendedCommitSig,
  type ValidatorSet,
  type Vote,
} from "@milkyway/codec/gen/tendermint/types";
import { NO_BLOCK_ID } from "@milkyway/comet";

const NO_BYTES = new Uint8Array(0);

/** The commit before the first block. */
export const NO_COMMIT: ExtendedCommit = {
  height: 0n,
  round: 0,
  blockId: NO_BLOCK_ID,
  extendedSignatures: [],
};

/** The place in a commit of a validator that did not vote. */
export const ABSENT: ExtendedCommitSig = {
  blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_ABSENT,
  validatorAddress: NO_BYTES,
  timestamp: ZERO_TIME,
  signature: NO_BYTES,
  extension: NO_BYTES,
  extensionSignature: NO_BYTES,
};

/** The commit that votes for a block make up, in the order of the validator set. */
export function makeCommit(
  {
    height,
    round,
    blockId,
  }: { readonly height: bigint; readonly round: number; readonly blockId: BlockID },
  { validators }: ValidatorSet,
  votes: readonly Vote[],
): ExtendedCommit {
  const byVoter = new Map(votes.map((vote) => [bytesToBin(vote.validatorAddress), vote]));
  const extendedSignatures = validators.map((validator) => {
    const vote = byVoter.get(bytesToBin(validator.address));
    return vote === undefined ? ABSENT : ofVote(vote);
  });
  return { height, round, blockId, extendedSignatures };
}

function ofVote(vote: Vote): ExtendedCommitSig {
  const { validatorAddress, timestamp, signature, extension, extensionSignature } = vote;
  const blockIdFlag = BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
  return { blockIdFlag, validatorAddress, timestamp, signature, extension, extensionSignature };
}

/** A commit without the extensions of its votes, as blocks hold it. */
export function plainCommit(commit: ExtendedCommit): Commit {
  const { height, round, blockId, extendedSignatures } = commit;
  const signatures = extendedSignatures.map(
    ({ blockIdFlag, validatorAddress, timestamp, signature }): CommitSig => ({
      blockIdFlag,
      validatorAddress,
      timestamp,
      signature,
    }),
  );
  return { height, round, blockId, signatures };
}

/** A commit in the form that may carry extensions, without any. */
export function extendedCommit({ height, round, blockId, signatures }: Commit): ExtendedCommit {
  const extendedSignatures = signatures.map((signature) => ({ ...ABSENT, ...signature }));
  return { height, round, blockId, extendedSignatures };
}
