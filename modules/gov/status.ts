import { ProposalStatus } from "@milkyway/codec/gen/cosmos/gov/v1";

/** Where a proposal stands. */
export const status = {
  depositPeriod: ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD,
  votingPeriod: ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD,
  passed: ProposalStatus.PROPOSAL_STATUS_PASSED,
  rejected: ProposalStatus.PROPOSAL_STATUS_REJECTED,
  failed: ProposalStatus.PROPOSAL_STATUS_FAILED,
};

/** Whether deposits may still be made to a proposal of this status. */
export function isOpen(proposalStatus: ProposalStatus): boolean {
  return proposalStatus === status.depositPeriod || proposalStatus === status.votingPeriod;
}
