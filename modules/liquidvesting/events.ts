import { defineEvent } from "@milkyway/core";

export const events = {
  mint: defineEvent("mint_locked_representation", "sender", "amount", "receiver"),
  burn: defineEvent("burn_locked_representation", "sender", "amount", "user"),
  /** Burned at the end of an unbonding: nobody sent it. */
  burnUnbonded: defineEvent("burn_locked_representation", "amount", "user"),
  /** The amount is that of the whole packet. */
  deposit: defineEvent("deposit_to_user_insurance_fund", "user", "amount"),
  withdrawInsuranceFund: defineEvent("withdraw_insurance_fund", "sender", "amount"),
};
