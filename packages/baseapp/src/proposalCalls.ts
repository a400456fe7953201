import { bytesToBin } from "@milkyway/bytes";
import {
  ResponseProcessProposal_ProposalStatus as ProposalStatus,
  type RequestExtendVote,
  type RequestPrepareProposal,
  type RequestProcessProposal,
  type RequestVerifyVoteExtension,
  type ResponseExtendVote,
  type ResponsePrepareProposal,
  type ResponseProcessProposal,
  type ResponseVerifyVoteExtension,
  ResponseVerifyVoteExtension_VerifyStatus as VerifyStatus,
} from "@milkyway/codec/gen/tendermint/abci";
import { type Ctx, createBlockInfo } from "@milkyway/core";
import { MultiBranch } from "@milkyway/store";
import { baseState, plainCtx } from "./delivery.ts";
import type { Runtime } from "./runtime.ts";

interface Proposed {
  readonly height: bigint;
  readonly time: bigint;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
  readonly hash?: Uint8Array;
}

/** A context on the state that the proposed block would be executed on; nothing written in it is kept. */
function proposalCtx(
  runtime: Runtime,
  mode: "proposal" | "vote",
  proposed: Partial<Proposed>,
): Ctx {
  const block = createBlockInfo({
    chainId: runtime.chainId,
    height: proposed.height ?? 0n,
    time: proposed.time ?? 0n,
    hash: proposed.hash ?? new Uint8Array(0),
    proposer: bytesToBin(proposed.proposerAddress ?? new Uint8Array(0)),
    nextValidatorsHash: proposed.nextValidatorsHash ?? new Uint8Array(0),
    appHash: runtime.store.appHash,
  });
  const begun = runtime.delivery?.isSpent ? undefined : runtime.delivery;
  const stores = begun?.branch.branch() ?? new MultiBranch(baseState(runtime));
  return plainCtx(runtime, block, stores, mode);
}

export function prepareProposal(
  runtime: Runtime,
  request: RequestPrepareProposal,
): ResponsePrepareProposal {
  const ctx = proposalCtx(runtime, "proposal", request);
  return { txs: runtime.spec.proposals.prepare(ctx, request) };
}

export function processProposal(
  runtime: Runtime,
  request: RequestProcessProposal,
): ResponseProcessProposal {
  const ctx = proposalCtx(runtime, "proposal", request);
  const accepted = runtime.spec.proposals.accept(ctx, request);
  return { status: accepted ? ProposalStatus.ACCEPT : ProposalStatus.REJECT };
}

export async function extendVote(
  runtime: Runtime,
  request: RequestExtendVote,
): Promise<ResponseExtendVote> {
  const ctx = proposalCtx(runtime, "vote", request);
  return { voteExtension: await runtime.spec.proposals.extend(ctx, request) };
}

export function verifyVoteExtension(
  runtime: Runtime,
  request: RequestVerifyVoteExtension,
): ResponseVerifyVoteExtension {
  const ctx = proposalCtx(runtime, "vote", { height: request.height, hash: request.hash });
  const accepted = runtime.spec.proposals.verify(ctx, request);
  return { status: accepted ? VerifyStatus.ACCEPT : VerifyStatus.REJECT };
}
