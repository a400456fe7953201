import { defineEvent } from "@milkyway/core";

export const events = {
  submitProposal: defineEvent(
    "submit_proposal",
    "proposal_id",
    "proposal_proposer",
    "proposal_messages",
  ),
  /** The second event of a submission whose deposit starts the vote. */
  submitProposalVoting: defineEvent("submit_proposal", "voting_period_start"),
  proposalDeposit: defineEvent("proposal_deposit", "depositor", "amount", "proposal_id"),
  /** The second event of a deposit that starts the vote. */
  proposalDepositVoting: defineEvent("proposal_deposit", "voting_period_start"),
  proposalVote: defineEvent("proposal_vote", "voter", "option", "proposal_id"),
  cancelProposal: defineEvent("cancel_proposal", "sender", "proposal_id"),
  inactiveProposal: defineEvent("inactive_proposal", "proposal_id", "proposal_result"),
  activeProposal: defineEvent("active_proposal", "proposal_id", "proposal_result", "proposal_log"),
  /** Of a proposal that cannot be read any more: there is no log. */
  unreadableActiveProposal: defineEvent("active_proposal", "proposal_id", "proposal_result"),
};
