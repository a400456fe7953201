import { defineEvent } from "@milkyway/core";

/** What x/operators emits. */
export const events = {
  registerOperator: defineEvent("register_operator", "operator_id", "sender"),
  updateOperator: defineEvent("update_operator", "operator_id", "sender"),
  startOperatorInactivation: defineEvent("start_operator_inactivation", "operator_id", "sender"),
  completeOperatorInactivation: defineEvent("complete_operator_inactivation", "operator_id"),
  reactivateOperator: defineEvent("reactivate_operator", "operator_id", "sender"),
  transferOperatorOwnership: defineEvent(
    "transfer_operator_ownership",
    "operator_id",
    "new_admin",
    "sender",
  ),
  setOperatorParams: defineEvent("set_operator_params", "operator_id", "sender"),
  deleteOperator: defineEvent("delete_operator", "operator_id", "sender"),
};
