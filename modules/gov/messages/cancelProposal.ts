import { u64ToBin } from "@milkyway/bytes";
import type { MsgRpc, Proposal } from "@milkyway/codec/gen/cosmos/gov/v1";
import type { Pair } from "@milkyway/collections";
import { type Address, type Ctx, ensure, type MsgHandler, parseAddress } from "@milkyway/core";
import { chargeDeposits } from "../chargeDeposits.ts";
import type { GovDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import { deleteProposal, getProposal } from "../proposals.ts";
import { state } from "../state.ts";
import { isOpen } from "../status.ts";

function checkCancellable(ctx: Ctx, proposal: Proposal, sender: string): void {
  const { id, proposer, votingEndTime } = proposal;
  ensure(
    proposer !== "",
    errors.invalidProposal,
    `proposal ${id} doesn't have proposer ${sender}, so cannot be canceled`,
  );
  ensure(proposer === sender, errors.invalidProposer, `invalid proposer ${sender}`);
  ensure(
    isOpen(proposal.status),
    errors.invalidProposal,
    "proposal should be in the deposit or voting period",
  );
  ensure(
    votingEndTime === undefined || votingEndTime >= ctx.time,
    errors.votingPeriodEnded,
    `voting period is already ended for this proposal ${id}`,
  );
}

/** The reference reads this many keys before it deletes them and goes on. */
const BATCH = 10_000;

function nextVotes(ctx: Ctx, proposalId: bigint): readonly Pair<bigint, Address>[] {
  const keys: Pair<bigint, Address>[] = [];
  for (const key of state.votes.keys(ctx, { prefix: u64ToBin(proposalId) })) {
    // The walk has already moved past the last key of the batch, which is charged.
    if (keys.length === BATCH) break;
    keys.push(key);
  }
  return keys;
}

function clearVotes(ctx: Ctx, proposalId: bigint): void {
  let keys: readonly Pair<bigint, Address>[];
  do {
    keys = nextVotes(ctx, proposalId);
    for (const key of keys) state.votes.remove(ctx, key);
  } while (keys.length === BATCH);
}

/** The proposer withdraws a proposal before the vote has ended, at the price that the parameters set. */
export const cancelProposal: MsgHandler<GovDeps, MsgRpc["cancelProposal"]> = {
  handle(ctx, deps, { proposalId, proposer }) {
    parseAddress(proposer, "invalid proposer address");
    const proposal = getProposal(ctx, deps, proposalId);
    checkCancellable(ctx, proposal, proposer);
    const { proposalCancelDest, proposalCancelRatio } = state.params.require(ctx);
    chargeDeposits(ctx, deps, proposalId, proposalCancelDest, proposalCancelRatio);
    if (proposal.votingStartTime !== undefined) clearVotes(ctx, proposalId);
    deleteProposal(ctx, deps, proposalId);
    ctx.emit(events.cancelProposal({ sender: proposer, proposal_id: proposalId }));
    return { proposalId, canceledTime: ctx.time, canceledHeight: ctx.height };
  },
};
