/** Whether the votes that begin a block are those of the last commit. @see https://github.com/skip-mev/connect/blob/v2.0.1/abci/ve/utils.go */
import { type Bin, bytesToBin, equalBytes, toHex } from "@milkyway/bytes";
import { Writer } from "@milkyway/codec";
import type {
  CommitInfo,
  ExtendedCommitInfo,
  ExtendedVoteInfo,
} from "@milkyway/codec/gen/tendermint/abci";
import { BlockIDFlag, CanonicalVoteExtension } from "@milkyway/codec/gen/tendermint/types";
import { type Address, type Ctx, plainError } from "@milkyway/core";
import { state } from "../state.ts";
import { decodeVoteExtension, validateVoteExtension } from "./voteExtension.ts";

/** What the votes are checked with. */
export interface VoteSignatures {
  /** Whether a validator signed; `undefined` when there is no such validator or its key is not known. */
  verify(
    ctx: Ctx,
    consensusAddress: Address,
    message: Uint8Array,
    signature: Uint8Array,
  ): boolean | undefined;
}

const { BLOCK_ID_FLAG_COMMIT: COMMIT, BLOCK_ID_FLAG_ABSENT: ABSENT } = BlockIDFlag;

function show({ validator }: ExtendedVoteInfo): string {
  return toHex(validator.address).toUpperCase();
}

/** Votes go by falling power, then by rising address. */
function isInOrder(a: ExtendedVoteInfo, b: ExtendedVoteInfo): boolean {
  if (a.validator.power !== b.validator.power) return a.validator.power > b.validator.power;
  return bytesToBin(a.validator.address) <= bytesToBin(b.validator.address);
}

function isPruned({ blockIdFlag, voteExtension, extensionSignature }: ExtendedVoteInfo): boolean {
  return blockIdFlag === ABSENT && voteExtension.length === 0 && extensionSignature.length === 0;
}

function checkVote(vote: ExtendedVoteInfo, last: CommitInfo["votes"][number], index: number): void {
  if (!equalBytes(vote.validator.address, last.validator.address))
    throw plainError(
      `extended commit vote address ${show(vote)} does not match last commit vote address ${toHex(last.validator.address).toUpperCase()}`,
    );
  if (vote.validator.power !== last.validator.power)
    throw plainError(
      `extended commit vote power ${vote.validator.power} does not match last commit vote power ${last.validator.power}`,
    );
  if (!isPruned(vote) && vote.blockIdFlag !== last.blockIdFlag)
    throw plainError(
      `mismatched block ID flag between extended commit vote ${vote.blockIdFlag} and last proposed commit ${last.blockIdFlag} at ${index}`,
    );
}

function checkAgainstLastCommit(commit: ExtendedCommitInfo, last: CommitInfo): void {
  const { votes } = commit;
  if (commit.round !== last.round)
    throw plainError(
      `extended commit round ${commit.round} does not match last commit round ${last.round}`,
    );
  if (votes.length !== last.votes.length)
    throw plainError(
      `extended commit votes length ${votes.length} does not match last commit votes length ${last.votes.length}`,
    );
  if (votes.some((vote, i) => i > 0 && !isInOrder(votes[i - 1] as ExtendedVoteInfo, vote)))
    throw plainError("extended commit votes are not sorted by voting power");
  const seen = new Set<Bin>();
  for (const [i, vote] of votes.entries()) {
    const address = bytesToBin(vote.validator.address);
    if (seen.has(address))
      throw plainError(`extended commit vote address ${show(vote)} is duplicated`);
    seen.add(address);
    checkVote(vote, last.votes[i] as CommitInfo["votes"][number], i);
  }
}

/** What a validator signs for its extension. */
export function extensionSignBytes(ctx: Ctx, round: number, extension: Uint8Array): Uint8Array {
  const vote = { extension, height: ctx.height - 1n, round: BigInt(round), chainId: ctx.chainId };
  const writer = new Writer(extension.length + 64);
  const before = writer.written;
  CanonicalVoteExtension.writeTo(writer, vote);
  writer.number(writer.written - before);
  return writer.finish();
}

function checkSignature(
  ctx: Ctx,
  { verify }: VoteSignatures,
  round: number,
  vote: ExtendedVoteInfo,
): void {
  const message = extensionSignBytes(ctx, round, vote.voteExtension);
  const address = bytesToBin(vote.validator.address);
  if (verify(ctx, address, message, vote.extensionSignature) === false)
    throw plainError(`failed to verify validator ${show(vote)} vote extension signature`);
}

function checkShape({ blockIdFlag, ...vote }: ExtendedVoteInfo): void {
  const { voteExtension, extensionSignature, validator } = vote;
  const at = `validator addr ${toHex(validator.address).toUpperCase()}`;
  if (blockIdFlag === COMMIT) {
    if (extensionSignature.length === 0)
      throw plainError(`vote extension signature is missing; ${at}`);
  } else {
    if (voteExtension.length > 0) throw plainError(`non-commit vote extension present; ${at}`);
    if (extensionSignature.length > 0)
      throw plainError(`non-commit vote extension signature present; ${at}`);
  }
}

/**
 * Throws unless the votes agree with the last commit of the context's block and those who signed their extensions hold
 * more than two thirds of the power. For heights at which extensions are enabled.
 */
export function validateCommit(
  ctx: Ctx,
  signatures: VoteSignatures,
  commit: ExtendedCommitInfo,
): void {
  checkAgainstLastCommit(commit, ctx.block.lastCommit);
  let total = 0n;
  let signed = 0n;
  for (const vote of commit.votes) {
    total += vote.validator.power;
    checkShape(vote);
    if (vote.blockIdFlag !== COMMIT) continue;
    signed += vote.validator.power;
    checkSignature(ctx, signatures, commit.round, vote);
  }
  if (total <= 0n) throw plainError(`total voting power must be positive, got: ${total}`);
  const required = (total * 2n) / 3n + 1n;
  if (signed < required)
    throw plainError(
      `insufficient cumulative voting power received to verify vote extensions; got: ${signed}, expected: >=${required}`,
    );
}

function checkExtension(ctx: Ctx, { voteExtension, extensionSignature }: ExtendedVoteInfo): void {
  if (voteExtension.length === 0 && extensionSignature.length === 0) return;
  validateExtension(ctx, voteExtension);
}

/** Throws on an extension that cannot be read, or holds too many or too long prices. */
export function validateExtension(ctx: Ctx, voteExtension: Uint8Array): void {
  const prices = decodeVoteExtension(voteExtension);
  const removed = ctx.mode === "proposal" ? state.removedPairs.require(ctx) : 0n;
  validateVoteExtension(prices, state.pairCount.require(ctx) + removed);
}

/** Throws on a vote whose extension is not acceptable. */
export function validateExtensions(ctx: Ctx, { votes }: ExtendedCommitInfo): void {
  for (const vote of votes) checkExtension(ctx, vote);
}

/** The commit with votes whose extensions are not acceptable turned into absent ones. */
export function pruneExtensions(ctx: Ctx, commit: ExtendedCommitInfo): ExtendedCommitInfo {
  const none = new Uint8Array(0);
  const pruned = { blockIdFlag: ABSENT, voteExtension: none, extensionSignature: none };
  const votes = commit.votes.map((vote) => {
    try {
      checkExtension(ctx, vote);
      return vote;
    } catch {
      return { ...vote, ...pruned };
    }
  });
  return { ...commit, votes };
}
