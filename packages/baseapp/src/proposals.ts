import type {
  RequestExtendVote,
  RequestPrepareProposal,
  RequestProcessProposal,
  RequestVerifyVoteExtension,
} from "@milkyway/codec/gen/tendermint/abci";
import type { Ctx } from "@milkyway/core";

/** What an application does before a block is decided. */
export interface ProposalHandlers {
  /** The transactions of the next block, in order. */
  prepare(ctx: Ctx, request: RequestPrepareProposal): readonly Uint8Array[];
  /** Whether to vote for a proposal. */
  accept(ctx: Ctx, request: RequestProcessProposal): boolean;
  /** What to attach to a vote. */
  extend(ctx: Ctx, request: RequestExtendVote): Promise<Uint8Array>;
  /** Whether another validator's extension is acceptable. */
  verify(ctx: Ctx, request: RequestVerifyVoteExtension): boolean;
}

/** Takes transactions as they come while they fit, accepts every proposal and attaches nothing. */
export const plainProposals: ProposalHandlers = {
  prepare: (_, { txs, maxTxBytes }) => takeWhileFitting(txs, Number(maxTxBytes)),
  accept: () => true,
  extend: async () => new Uint8Array(0),
  verify: (_, { voteExtension }) => voteExtension.length === 0,
};

/** The longest run of transactions from the front whose sizes add up to at most `limit` bytes. */
export function takeWhileFitting(txs: readonly Uint8Array[], limit: number): readonly Uint8Array[] {
  let size = 0;
  for (let i = 0; i < txs.length; i++) {
    size += (txs[i] as Uint8Array).length;
    if (size > limit) return txs.slice(0, i);
  }
  return txs;
}
