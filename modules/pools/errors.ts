import { type ChainError, defineErrors, sdkErrors } from "@milkyway/core";

/** Codes 1 and up of the codespace `pools`. */
export const errors = defineErrors("pools", {
  invalidGenesis: [1, "invalid genesis state"],
  insufficientShares: [2, "insufficient delegation shares"],
  invalidDenom: [3, "invalid token denom"],
  multipleTokens: [4, "multiple tokens not allowed"],
  invalidShares: [5, "invalid shares"],
});

/** `pool not found`, a failure of the codespace `sdk`, with a detail before it. */
export function poolNotFound(detail?: string): ChainError {
  const text = "pool not found";
  return sdkErrors.notFound.wrap(detail === undefined ? text : `${detail}: ${text}`);
}
