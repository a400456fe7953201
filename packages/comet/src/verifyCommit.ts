import { equalBytes } from "@milkyway/bytes";
import {
  type BlockID,
  BlockIDFlag,
  type Commit,
  SignedMsgType,
  type ValidatorSet,
} from "@milkyway/codec/gen/tendermint/types";
import { equalBlockIds, NO_BLOCK_ID } from "./blockId.ts";
import { CometError } from "./cometError.ts";
import { verifyBy } from "./consensusKey.ts";
import { voteSignBytes } from "./signBytes.ts";

/** What was signed by the validator at a place of a commit. */
export function commitSignBytes(chainId: string, commit: Commit, index: number): Uint8Array {
  const signature = commit.signatures[index];
  if (signature === undefined) throw new CometError(`the commit has no signature ${index}`);
  const { blockIdFlag, validatorAddress, timestamp } = signature;
  const isForBlock = blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
  return voteSignBytes(chainId, {
    type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
    height: commit.height,
    round: commit.round,
    blockId: isForBlock ? commit.blockId : NO_BLOCK_ID,
    timestamp,
    validatorAddress,
    validatorIndex: index,
    signature: signature.signature,
  });
}

/** Whether power is more than two thirds of that of a set. */
export function isTwoThirds(power: bigint, { totalVotingPower }: ValidatorSet): boolean {
  return power > (totalVotingPower * 2n) / 3n;
}

/**
 * Throws unless more than two thirds of a set signed a block and every signature in the commit is right.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/types/validation.go VerifyCommit
 */
export function verifyCommit(
  chainId: string,
  set: ValidatorSet,
  { height, blockId }: { readonly height: bigint; readonly blockId: BlockID },
  commit: Commit,
): void {
  const { signatures } = commit;
  if (signatures.length !== set.validators.length)
    throw new CometError(
      `invalid commit -- wrong set size: ${set.validators.length} vs ${signatures.length}`,
    );
  if (commit.height !== height)
    throw new CometError(`invalid commit -- wrong height: ${height} vs ${commit.height}`);
  if (!equalBlockIds(blockId, commit.blockId))
    throw new CometError("invalid commit -- wrong block ID");
  let power = 0n;
  signatures.forEach(({ blockIdFlag, validatorAddress, signature }, index) => {
    const validator = set.validators[index];
    if (blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT || validator === undefined) return;
    if (!equalBytes(validator.address, validatorAddress))
      throw new CometError(`invalid commit -- signature ${index} is by another validator`);
    if (!verifyBy(validator.pubKey, commitSignBytes(chainId, commit, index), signature))
      throw new CometError(`wrong signature (#${index})`);
    if (blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT) power += validator.votingPower;
  });
  if (!isTwoThirds(power, set))
    throw new CometError(
      `invalid commit -- insufficient voting power: got ${power}, needed more than ${(set.totalVotingPower * 2n) / 3n}`,
    );
}
