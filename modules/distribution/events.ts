import { defineEvent } from "@milkyway/core";

/** Events of allocation and of withdrawals. */
export const events = {
  commission: defineEvent("commission", "amount", "validator"),
  rewards: defineEvent("rewards", "amount", "validator"),
  withdrawRewards: defineEvent("withdraw_rewards", "amount", "validator", "delegator"),
  withdrawCommission: defineEvent("withdraw_commission", "amount"),
  setWithdrawAddress: defineEvent("set_withdraw_address", "withdraw_address"),
};
