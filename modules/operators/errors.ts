import { defineErrors } from "@milkyway/core";

/** Codes 1 and up of the codespace `operators`. */
export const errors = defineErrors("operators", {
  invalidGenesis: [1, "invalid genesis state"],
  insufficientShares: [2, "insufficient delegation shares"],
  invalidDeactivationTime: [3, "invalid deactivation time"],
  operatorNotActive: [4, "operator not active"],
  invalidOperatorParams: [5, "invalid operator params"],
  operatorNotInactive: [6, "operator not inactive"],
});
