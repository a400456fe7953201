import { plainError } from "@milkyway/core";
import { checkCoins } from "@milkyway/math";
import type { Params } from "./gen/v1.ts";

/** Parameters of a chain that set none: plans cost nothing. */
export const DEFAULT_PARAMS: Params = { rewardsPlanCreationFee: [] };

/** Throws unless the fee is a set of coins. */
export function validateParams({ rewardsPlanCreationFee }: Params): void {
  const wrong = checkCoins(rewardsPlanCreationFee);
  if (wrong) throw plainError(`invalid rewards plan creation fee: ${wrong}`);
}
