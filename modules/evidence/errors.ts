import { defineErrors } from "@milkyway/core";

/** The codespace `evidence`. */
export const errors = defineErrors("evidence", {
  noEvidenceHandlerExists: [2, "unregistered handler for evidence type"],
  invalidEvidence: [3, "invalid evidence"],
  noEvidenceExists: [4, "evidence does not exist"],
  evidenceExists: [5, "evidence already exists"],
});
