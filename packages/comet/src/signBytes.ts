import { concatBytes } from "@milkyway/bytes";
import { type MessageType, Writer } from "@milkyway/codec";
import {
  type BlockID,
  CanonicalProposal,
  CanonicalVote,
  CanonicalVoteExtension,
  type Proposal,
  SignedMsgType,
  type Vote,
} from "@milkyway/codec/gen/tendermint/types";
import { isNoBlock } from "./blockId.ts";

function delimited<T>(type: MessageType<T>, message: T): Uint8Array {
  const body = type.encode(message);
  const writer = new Writer(16);
  writer.number(body.length);
  return concatBytes(writer.finish(), body);
}

const canonicalId = (blockId: BlockID) => (isNoBlock(blockId) ? undefined : blockId);

/** What a validator signs when it votes. */
export function voteSignBytes(
  chainId: string,
  { type, height, round, blockId, timestamp }: Omit<Vote, "extension" | "extensionSignature">,
): Uint8Array {
  return delimited(CanonicalVote, {
    type,
    height,
    round: BigInt(round),
    blockId: canonicalId(blockId),
    timestamp,
    chainId,
  });
}

/** What a validator signs beside its vote for the extension that it attaches. */
export function extensionSignBytes(
  chainId: string,
  { extension, height, round }: Pick<Vote, "extension" | "height" | "round">,
): Uint8Array {
  return delimited(CanonicalVoteExtension, { extension, height, round: BigInt(round), chainId });
}

/** What a validator signs when it proposes a block. */
export function proposalSignBytes(chainId: string, proposal: Proposal): Uint8Array {
  const { height, round, polRound, blockId, timestamp } = proposal;
  return delimited(CanonicalProposal, {
    type: SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL,
    height,
    round: BigInt(round),
    polRound: BigInt(polRound),
    blockId: canonicalId(blockId),
    timestamp,
    chainId,
  });
}
