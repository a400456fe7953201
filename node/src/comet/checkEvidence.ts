import { compareBytes } from "@milkyway/bytes";
import {
  type BlockID,
  type DuplicateVoteEvidence,
  type Evidence,
  type LightClientAttackEvidence,
  PartSetHeader,
  SignedMsgType,
  type Vote,
} from "@milkyway/codec/gen/tendermint/types";
import { CometError, isNoBlock } from "@milkyway/comet";

const HASH_SIZE = 32;
const ADDRESS_SIZE = 20;
const MAX_SIGNATURE = 64;

type Rule = readonly [holds: boolean, text: string];

function check(rules: readonly Rule[]): void {
  for (const [holds, text] of rules) if (!holds) throw new CometError(text);
}

const isHash = (bytes: Uint8Array) => bytes.length === 0 || bytes.length === HASH_SIZE;

function isComplete({ hash, partSetHeader }: BlockID): boolean {
  return (
    hash.length === HASH_SIZE && partSetHeader.total > 0 && partSetHeader.hash.length === HASH_SIZE
  );
}

function checkVote(vote: Vote): void {
  const { blockId, validatorAddress: address, signature, extension } = vote;
  const { hash: partsHash } = blockId.partSetHeader;
  const isPrecommit = vote.type === SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT;
  const mayExtend = isPrecommit && !isNoBlock(blockId);
  const proofSize = vote.extensionSignature.length;
  check([
    [isPrecommit || vote.type === SignedMsgType.SIGNED_MSG_TYPE_PREVOTE, "invalid Type"],
    [vote.height > 0n, "negative or zero Height"],
    [vote.round >= 0, "negative Round"],
    [isHash(blockId.hash), "wrong BlockID: wrong Hash"],
    [
      isHash(partsHash),
      `wrong BlockID: wrong PartSetHeader: wrong Hash: expected size to be ${HASH_SIZE} bytes, got ${partsHash.length} bytes`,
    ],
    [isNoBlock(blockId) || isComplete(blockId), "blockID must be either empty or complete"],
    [
      address.length === ADDRESS_SIZE,
      `expected ValidatorAddress size to be ${ADDRESS_SIZE} bytes, got ${address.length} bytes`,
    ],
    [vote.validatorIndex >= 0, "negative ValidatorIndex"],
    [signature.length > 0, "signature is missing"],
    [signature.length <= MAX_SIGNATURE, `signature is too big (max: ${MAX_SIGNATURE})`],
    [
      mayExtend || extension.length === 0,
      `unexpected vote extension; vote type ${vote.type}, isNil ${isNoBlock(blockId)}`,
    ],
    [mayExtend || proofSize === 0, "unexpected vote extension signature"],
    [proofSize <= MAX_SIGNATURE, `vote extension signature is too big (max: ${MAX_SIGNATURE})`],
    [
      proofSize > 0 || extension.length === 0,
      "vote extension signature absent on vote with extension",
    ],
  ]);
}

/** What votes are ordered by in evidence. */
function orderKey({ blockId }: Vote): Uint8Array {
  const parts = PartSetHeader.encode(blockId.partSetHeader);
  return Uint8Array.from([...blockId.hash, ...parts]);
}

function checkNamed(vote: Vote, name: string): void {
  try {
    checkVote(vote);
  } catch (error) {
    throw error instanceof CometError ? new CometError(`invalid ${name}: ${error.message}`) : error;
  }
}

function checkDoubleVote({ voteA, voteB }: DuplicateVoteEvidence): void {
  if (voteA === undefined || voteB === undefined) {
    const name = (vote: Vote | undefined) => (vote === undefined ? "nil-Vote" : "Vote");
    throw new CometError(`one or both of the votes are empty ${name(voteA)}, ${name(voteB)}`);
  }
  checkNamed(voteA, "VoteA");
  checkNamed(voteB, "VoteB");
  if (compareBytes(orderKey(voteA), orderKey(voteB)) >= 0)
    throw new CometError("duplicate votes in invalid order");
}

function checkAttack(attack: LightClientAttackEvidence): void {
  const { conflictingBlock, totalVotingPower, commonHeight } = attack;
  const header = conflictingBlock?.signedHeader?.header;
  check([
    [conflictingBlock !== undefined, "conflicting block is nil"],
    [header !== undefined, "conflicting block missing header"],
    [totalVotingPower > 0n, "negative or zero total voting power"],
    [commonHeight > 0n, "negative or zero common height"],
    [
      commonHeight <= (header?.height ?? 0n),
      `common height is ahead of the conflicting block height (${commonHeight} > ${header?.height})`,
    ],
  ]);
}

/**
 * Throws when evidence is not what it has to be to be looked at; signatures are not verified.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/types/evidence.go ValidateBasic
 */
export function checkEvidence(evidence: Evidence): void {
  const { duplicateVoteEvidence: double, lightClientAttackEvidence: attack } = evidence;
  if (double !== undefined) checkDoubleVote(double);
  if (attack !== undefined) checkAttack(attack);
}
