import { defineErrors } from "@milkyway/core";

/** The codespace `investors`. */
export const errors = defineErrors("investors", {
  invalidInvestorsRewardRatio: [2, "invalid investors reward ratio"],
});
