import { defineEvent } from "@milkyway/core";

/** Events of messages and of the end of a block. */
export const events = {
  createValidator: defineEvent("create_validator", "validator", "amount"),
  editValidator: defineEvent("edit_validator", "commission_rate", "min_self_delegation"),
  delegate: defineEvent("delegate", "validator", "delegator", "amount", "new_shares"),
  unbond: defineEvent("unbond", "validator", "delegator", "amount", "completion_time"),
  redelegate: defineEvent(
    "redelegate",
    "source_validator",
    "destination_validator",
    "amount",
    "completion_time",
  ),
  cancelUnbondingDelegation: defineEvent(
    "cancel_unbonding_delegation",
    "amount",
    "validator",
    "delegator",
    "creation_height",
  ),
  completeUnbonding: defineEvent("complete_unbonding", "amount", "validator", "delegator"),
  completeRedelegation: defineEvent(
    "complete_redelegation",
    "amount",
    "delegator",
    "source_validator",
    "destination_validator",
  ),
};
