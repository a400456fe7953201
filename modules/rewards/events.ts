import { defineEvent } from "@milkyway/core";

export const events = {
  createRewardsPlan: defineEvent("create_rewards_plan", "rewards_plan_id", "service_id", "sender"),
  editRewardsPlan: defineEvent("edit_rewards_plan", "rewards_plan_id", "service_id", "sender"),
  setWithdrawAddress: defineEvent("set_withdraw_address", "sender", "withdraw_address"),
  /** `pool` is the denom that is staked, not a pool of x/pools. */
  rewards: defineEvent("rewards", "delegation_type", "delegation_target_id", "pool", "amount"),
  commission: defineEvent("commission", "operator_id", "pool", "amount"),
  withdrawRewards: defineEvent(
    "withdraw_rewards",
    "delegation_type",
    "delegation_target_id",
    "delegator",
    "amount",
    "amount_per_pool",
  ),
  withdrawCommission: defineEvent(
    "withdraw_commission",
    "operator_id",
    "amount",
    "amount_per_pool",
  ),
  /** A plan that cannot be valued in this block pays nothing for the time since the last one. */
  skipRewardsPlan: defineEvent("skip_rewards_plan", "rewards_plan_id", "reason"),
  terminateRewardsPlan: defineEvent(
    "terminate_rewards_plan",
    "rewards_plan_id",
    "remaining_rewards",
  ),
};
