/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/gov/abci.go */

import { prefixEnd } from "@milkyway/bytes";
import type { Proposal } from "@milkyway/codec/gen/cosmos/gov/v1";
import { type Pair, type StoreMap, sortableTime } from "@milkyway/collections";
import type { Ctx } from "@milkyway/core";
import { burnDeposits, refundDeposits } from "./deposits.ts";
import type { GovDeps } from "./deps.ts";
import { events } from "./events.ts";
import { type Execution, execute } from "./execute.ts";
import { deleteProposal, setProposal, unreadable } from "./proposals.ts";
import { state } from "./state.ts";
import { status } from "./status.ts";
import { tally } from "./tally.ts";

/** Proposals of a queue whose time has come, that of the block included. */
function due(ctx: Ctx, queue: StoreMap<Pair<bigint, bigint>, bigint>): readonly bigint[] {
  const keys = queue.keys(ctx, { to: prefixEnd(sortableTime.encode(ctx.time)) as string });
  return [...keys].map(([, id]) => id);
}

/** Drops proposals that did not get their deposit in time, then counts the votes that have ended. */
export function endBlock(ctx: Ctx, deps: GovDeps): void {
  for (const id of due(ctx, state.inactiveQueue)) dropProposal(ctx, deps, id);
  for (const id of due(ctx, state.activeQueue)) endVote(ctx, deps, id);
}

function dropProposal(ctx: Ctx, deps: GovDeps, id: bigint): void {
  const proposal = state.proposals.require(ctx, id);
  const wrong = unreadable(deps, proposal);
  if (wrong !== undefined) {
    failUnreadable(ctx, deps, { ...proposal, id }, wrong);
    ctx.emit(events.inactiveProposal({ proposal_id: id, proposal_result: "proposal_failed" }));
    deleteProposal(ctx, deps, id);
    return;
  }
  deleteProposal(ctx, deps, id);
  const { burnProposalDepositPrevote } = state.params.require(ctx);
  if (burnProposalDepositPrevote) burnDeposits(ctx, deps, id);
  else refundDeposits(ctx, deps, id);
  ctx.emit(events.inactiveProposal({ proposal_id: id, proposal_result: "proposal_dropped" }));
}

/** A proposal that cannot be read loses its messages and fails instead of stopping the chain. */
function failUnreadable(ctx: Ctx, deps: GovDeps, proposal: Proposal, reason: string): void {
  setProposal(ctx, {
    ...proposal,
    status: status.failed,
    failedReason: `proposal failed because it cannot be processed by gov: ${reason}`,
    messages: [],
  });
  refundDeposits(ctx, deps, proposal.id);
}

function endVote(ctx: Ctx, deps: GovDeps, id: bigint): void {
  const proposal = state.proposals.require(ctx, id);
  const { expedited } = proposal;
  const votingEndTime = proposal.votingEndTime as bigint;
  const wrong = unreadable(deps, proposal);
  if (wrong !== undefined) {
    failUnreadable(ctx, deps, { ...proposal, id }, wrong);
    const values = { proposal_id: id, proposal_result: "proposal_failed" };
    ctx.emit(events.unreadableActiveProposal(values));
    state.activeQueue.remove(ctx, [votingEndTime, id]);
    return;
  }
  const { passes, burnDeposits: burns, result } = tally(ctx, deps, proposal);
  // The deposits of an expedited proposal stay while it goes on as an ordinary one.
  if (passes || !expedited) (burns ? burnDeposits : refundDeposits)(ctx, deps, id);
  state.activeQueue.remove(ctx, [votingEndTime, id]);
  const {
    log,
    result: proposalResult,
    ...outcome
  } = passes ? execute(ctx, deps, proposal) : expedited ? convert(ctx, proposal) : REJECTED;
  setProposal(ctx, { ...proposal, ...outcome, finalTallyResult: result });
  ctx.emit(
    events.activeProposal({ proposal_id: id, proposal_result: proposalResult, proposal_log: log }),
  );
}

const REJECTED: Execution = {
  status: status.rejected,
  failedReason: "proposal did not get enough votes to pass",
  result: "proposal_rejected",
  log: "rejected",
};

/** Lets the vote on an expedited proposal go on as an ordinary one, whose period counts from the same start. */
function convert(ctx: Ctx, proposal: Proposal) {
  const { votingPeriod } = state.params.require(ctx);
  const votingEndTime = (proposal.votingStartTime as bigint) + (votingPeriod as bigint);
  state.activeQueue.set(ctx, [votingEndTime, proposal.id], proposal.id);
  return {
    expedited: false,
    votingEndTime,
    result: "expedited_proposal_rejected",
    log: "expedited proposal converted to regular",
  };
}
