import { defineErrors } from "@milkyway/core";

/** Codes 2 and up of the codespace `rewards`. */
export const errors = defineErrors("rewards", {
  noDistributionInfo: [2, "no delegation distribution info"],
  noOperatorCommission: [3, "no operator commission to withdraw"],
});
