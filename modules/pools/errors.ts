import { defineErrors } from "@milkyway/core";

/** Codes 1 and up of the codespace `pools`. */
export const errors = defineErrors("pools", {
  invalidGenesis: [1, "invalid genesis state"],
  insufficientShares: [2, "insufficient delegation shares"],
  invalidDenom: [3, "invalid token denom"],
  multipleTokens: [4, "multiple tokens not allowed"],
  invalidShares: [5, "invalid shares"],
});
