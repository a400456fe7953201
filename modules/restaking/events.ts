import { defineEvent } from "@milkyway/core";

export const events = {
  completeUnbonding: defineEvent(
    "complete_unbonding",
    "amount",
    "unbonding_delegation",
    "target_id",
    "delegator",
  ),
  joinService: defineEvent("join_service", "operator_id", "service_id"),
  leaveService: defineEvent("leave_service", "operator_id", "service_id"),
  allowOperator: defineEvent("allow_operator", "operator_id", "service_id"),
  removeAllowedOperator: defineEvent("remove_allowed_operator", "operator_id", "service_id"),
  borrowPoolSecurity: defineEvent("borrow_pool_security", "service_id", "pool_id"),
  ceasePoolSecurityBorrow: defineEvent("cease_pool_security_borrow", "service_id", "pool_id"),
  delegatePool: defineEvent("delegate_pool", "delegator", "amount", "new_shares"),
  delegateOperator: defineEvent(
    "delegate_operator",
    "delegator",
    "operator_id",
    "amount",
    "new_shares",
  ),
  delegateService: defineEvent(
    "delegate_service",
    "delegator",
    "service_id",
    "amount",
    "new_shares",
  ),
  unbondPool: defineEvent("unbond_pool", "amount", "delegator", "completion_time"),
  unbondOperator: defineEvent(
    "unbond_operator",
    "amount",
    "delegator",
    "operator_id",
    "completion_time",
  ),
  unbondService: defineEvent(
    "unbond_service",
    "amount",
    "delegator",
    "service_id",
    "completion_time",
  ),
  setUserPreferences: defineEvent("set_user_preferences", "user"),
};
