import { type ChainError, defineErrors, sdkErrors } from "@milkyway/core";

/** Codes 1 and up of the codespace `services`. */
export const errors = defineErrors("services", {
  invalidGenesis: [1, "invalid genesis state"],
  insufficientShares: [2, "insufficient delegation shares"],
  serviceAlreadyActive: [3, "service is already active"],
  serviceNotActive: [4, "service is not active"],
  serviceIsActive: [5, "service is active"],
});

/** `service not found`, a failure of the codespace `sdk`, with a detail before it. */
export function serviceNotFound(detail?: string): ChainError {
  const text = "service not found";
  return sdkErrors.notFound.wrap(detail === undefined ? text : `${detail}: ${text}`);
}
