import { equalBytes } from "@milkyway/bytes";
import { SignedMsgType, type Vote } from "@milkyway/codec/gen/tendermint/types";
import { CometError, extensionSignBytes, isNoBlock, voteSignBytes } from "@milkyway/comet";
import { signEd25519 } from "@milkyway/crypto";
import { isSameStep, type SignState, timeIfOnlyTimeDiffers } from "./signState.ts";

const NO_BYTES = new Uint8Array(0);

function stepOf({ type }: Vote): number {
  if (type === SignedMsgType.SIGNED_MSG_TYPE_PREVOTE) return 2;
  if (type === SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT) return 3;
  throw new CometError(`unknown vote type: ${type}`);
}

/** Extensions may differ from call to call, so their signatures are made anew whatever was signed before. */
function signExtension(key: Uint8Array, chainId: string, vote: Vote): Uint8Array {
  const isForBlock = stepOf(vote) === 3 && !isNoBlock(vote.blockId);
  if (isForBlock) return signEd25519(key, extensionSignBytes(chainId, vote));
  if (vote.extension.length > 0)
    throw new CometError(
      "unexpected vote extension - extensions are only allowed in non-nil precommits",
    );
  return NO_BYTES;
}

/**
 * The signed vote, and the sign state after it; the same state when the vote was signed before, with its old time.
 * Throws when something else was signed for its height, round and step, or anything for a later one.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/privval/file.go signVote
 */
export function signVote(
  key: Uint8Array,
  last: SignState,
  chainId: string,
  vote: Vote,
): { readonly vote: Vote; readonly state: SignState } {
  const at = { height: vote.height, round: vote.round, step: stepOf(vote) };
  const isAgain = isSameStep(last, at);
  const signBytes = voteSignBytes(chainId, vote);
  const extensionSignature = signExtension(key, chainId, vote);
  if (!isAgain) {
    const signature = signEd25519(key, signBytes);
    return {
      vote: { ...vote, signature, extensionSignature },
      state: { ...at, signature, signBytes },
    };
  }
  if (last.signBytes.length === 0) throw new CometError("no SignBytes found");
  const timestamp = equalBytes(last.signBytes, signBytes)
    ? vote.timestamp
    : timeIfOnlyTimeDiffers(last.signBytes, signBytes);
  if (timestamp === undefined) throw new CometError("conflicting data");
  return {
    vote: { ...vote, timestamp, signature: last.signature, extensionSignature },
    state: last,
  };
}
