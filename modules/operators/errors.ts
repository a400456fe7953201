import { type ChainError, defineErrors, sdkErrors } from "@milkyway/core";

/** Codes 1 and up of the codespace `operators`. */
export const errors = defineErrors("operators", {
  invalidGenesis: [1, "invalid genesis state"],
  insufficientShares: [2, "insufficient delegation shares"],
  invalidDeactivationTime: [3, "invalid deactivation time"],
  operatorNotActive: [4, "operator not active"],
  invalidOperatorParams: [5, "invalid operator params"],
  operatorNotInactive: [6, "operator not inactive"],
});

/** `operator not found`, a failure of the codespace `sdk`, with a detail before it. */
export function operatorNotFound(detail?: string): ChainError {
  const text = "operator not found";
  return sdkErrors.notFound.wrap(detail === undefined ? text : `${detail}: ${text}`);
}
