import { defineErrors } from "@milkyway/core";

/** The codespace `liquidvesting`. */
export const errors = defineErrors("liquidvesting", {
  invalidInsurancePercentage: [1, "invalid insurance percentage value"],
  notMinter: [2, "sender don't have permission to mint tokens"],
  notBurner: [3, "sender don't have permission to burn tokens"],
  invalidAmount: [4, "invalid amount"],
  invalidDenom: [5, "invalid denom"],
  transferNotAllowed: [6, "locked representation can't be transferred"],
  insufficientInsuranceFundBalance: [7, "insufficient insurance fund balance"],
  insufficientBalance: [8, "insufficient balance"],
  transferBetweenTargetsNotAllowed: [9, "transfer between restaking targets is not allowed"],
});
