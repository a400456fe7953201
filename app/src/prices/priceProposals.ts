import type { ProposalHandlers } from "@milkyway/baseapp";
import type {
  CommitInfo,
  ExtendedCommitInfo,
  RequestPrepareProposal,
} from "@milkyway/codec/gen/tendermint/abci";
import { type Ctx, plainError } from "@milkyway/core";
import {
  applyPrices,
  decodeExtendedCommit,
  encodeExtendedCommit,
  encodePrices,
  encodeVoteExtension,
  pruneExtensions,
  type VoteSignatures,
  type VoteWeights,
  validateCommit,
  validateExtension,
  validateExtensions,
  voteExtensionsEnabled,
} from "@milkyway/modules/oracle/voteExtensions";
import type { PriceSource } from "./priceSource.ts";

export interface PriceProposalOptions {
  readonly weights: VoteWeights;
  readonly signatures: VoteSignatures;
  /** Where this validator learns prices; without one it attaches none. */
  readonly prices?: PriceSource | undefined;
  /** Told why nothing was attached to a vote, or why a proposal was not as it should be. */
  readonly note: (what: string, error: unknown) => void;
}

const NOTHING = new Uint8Array(0);

function commitOf({ round, votes }: ExtendedCommitInfo): CommitInfo {
  return {
    round,
    votes: votes.map(({ validator, blockIdFlag }) => ({ validator, blockIdFlag })),
  };
}

function onTopOf(ctx: Ctx, lastCommit: CommitInfo): Ctx {
  return ctx.with({ block: { ...ctx.block, lastCommit } });
}

/** Bytes that a transaction takes in a block: its own, its length and a tag. */
function framedSize({ length }: Uint8Array): number {
  let size = length + 2;
  for (let rest = length; rest >= 128; rest = Math.floor(rest / 128)) size++;
  return size;
}

function takeWhileFramedFits(txs: readonly Uint8Array[], limit: number): readonly Uint8Array[] {
  let size = 0;
  const end = txs.findIndex((tx) => {
    size += framedSize(tx);
    return size > limit;
  });
  return end < 0 ? txs : txs.slice(0, end);
}

/** The votes for the last block as the first transaction of the next. */
function injected(
  ctx: Ctx,
  { signatures }: PriceProposalOptions,
  { localLastCommit, maxTxBytes }: RequestPrepareProposal,
): Uint8Array {
  const commit = pruneExtensions(ctx, localLastCommit);
  validateCommit(onTopOf(ctx, commitOf(localLastCommit)), signatures, commit);
  const bytes = encodeExtendedCommit(commit);
  if (BigInt(framedSize(bytes)) > maxTxBytes)
    throw plainError(`the votes take ${bytes.length} bytes of ${maxTxBytes}`);
  return bytes;
}

/** Whether the first transaction of a proposal is the votes for the last block, each as it should be. */
function checkInjected(
  ctx: Ctx,
  signatures: VoteSignatures,
  txs: readonly Uint8Array[],
  lastCommit: CommitInfo,
): void {
  const [first] = txs;
  if (first === undefined) throw plainError("missing commit info");
  const commit = decodeExtendedCommit(first);
  validateExtensions(ctx, commit);
  validateCommit(onTopOf(ctx, lastCommit), signatures, commit);
}

async function report(
  ctx: Ctx,
  { weights, prices }: PriceProposalOptions,
  txs: readonly Uint8Array[],
): Promise<Uint8Array> {
  if (prices === undefined) return NOTHING;
  // Differences are told from the prices that this block will set.
  if (voteExtensionsEnabled(ctx)) applyPrices(ctx, weights, txs);
  return encodeVoteExtension(encodePrices(ctx, await prices()));
}

/**
 * Has each block begin with the prices that validators attached to their votes for the block before.
 * @see https://github.com/skip-mev/connect/blob/v2.0.1/abci/proposals/proposals.go
 */
export function priceProposals(options: PriceProposalOptions): ProposalHandlers {
  const { signatures, note } = options;
  return {
    prepare(ctx, request) {
      const { txs, maxTxBytes } = request;
      if (!voteExtensionsEnabled(ctx)) return takeWhileFramedFits(txs, Number(maxTxBytes));
      try {
        const votes = injected(ctx, options, request);
        return [votes, ...takeWhileFramedFits(txs, Number(maxTxBytes) - framedSize(votes))];
      } catch (error) {
        note("the proposal goes without the votes", error);
        return txs;
      }
    },
    accept(ctx, { txs, proposedLastCommit }) {
      if (!voteExtensionsEnabled(ctx)) return true;
      try {
        checkInjected(ctx, signatures, txs, proposedLastCommit);
        return true;
      } catch (error) {
        note("rejected a proposal", error);
        return false;
      }
    },
    async extend(ctx, { txs }) {
      try {
        return await report(ctx, options, txs);
      } catch (error) {
        note("attached no prices to a vote", error);
        return NOTHING;
      }
    },
    verify(ctx, { voteExtension }) {
      if (voteExtension.length === 0) return true;
      try {
        validateExtension(ctx, voteExtension);
        return true;
      } catch (error) {
        note("rejected what is attached to a vote", error);
        return false;
      }
    },
  };
}
