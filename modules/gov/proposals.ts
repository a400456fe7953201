import { MSG, UnresolvedType } from "@milkyway/codec";
import type { Params, Proposal } from "@milkyway/codec/gen/cosmos/gov/v1";
import { type Ctx, plainError } from "@milkyway/core";
import type { Coins } from "@milkyway/math";
import type { GovDeps } from "./deps.ts";
import { state } from "./state.ts";
import { status } from "./status.ts";

/** Why the messages of a proposal can no longer be read, for instance because an upgrade removed their type. */
export function unreadable({ registry }: GovDeps, { messages }: Proposal): string | undefined {
  try {
    for (const { typeUrl } of messages) registry.resolveAs(typeUrl, MSG);
  } catch (error) {
    if (!(error instanceof UnresolvedType)) throw error;
    return `collections: encoding error: value decode: ${error.message}`;
  }
  return undefined;
}

/** A proposal; fails when there is none or it cannot be read. */
export function getProposal(ctx: Ctx, deps: GovDeps, id: bigint): Proposal {
  const proposal = state.proposals.require(ctx, id);
  const wrong = unreadable(deps, proposal);
  if (wrong !== undefined) throw plainError(wrong);
  return proposal;
}

/** Keeps a proposal and whether it is in its voting period. */
export function setProposal(ctx: Ctx, proposal: Proposal): void {
  if (proposal.status === status.votingPeriod) state.votingProposals.set(ctx, proposal.id, true);
  else state.votingProposals.remove(ctx, proposal.id);
  state.proposals.set(ctx, proposal.id, proposal);
}

/** Forgets a proposal and its places in the queues. */
export function deleteProposal(ctx: Ctx, deps: GovDeps, id: bigint): void {
  const { depositEndTime, votingEndTime } = getProposal(ctx, deps, id);
  if (depositEndTime !== undefined) state.inactiveQueue.remove(ctx, [depositEndTime, id]);
  if (votingEndTime !== undefined) {
    state.activeQueue.remove(ctx, [votingEndTime, id]);
    state.votingProposals.remove(ctx, id);
  }
  state.proposals.remove(ctx, id);
}

/** Starts the voting period at the time of the block. */
export function activateVotingPeriod(ctx: Ctx, proposal: Proposal): void {
  const { id, expedited, depositEndTime } = proposal;
  const params = state.params.require(ctx);
  const period = expedited ? params.expeditedVotingPeriod : params.votingPeriod;
  const votingEndTime = ctx.time + (period as bigint);
  const started = { status: status.votingPeriod, votingStartTime: ctx.time, votingEndTime };
  setProposal(ctx, { ...proposal, ...started });
  state.inactiveQueue.remove(ctx, [depositEndTime as bigint, id]);
  state.activeQueue.set(ctx, [votingEndTime, id], id);
}

/** What has to be deposited before a proposal is voted on. */
export function minDepositOf(params: Params, expedited: boolean): Coins {
  return expedited ? params.expeditedMinDeposit : params.minDeposit;
}
