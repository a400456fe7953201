import type { Params } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { plainError } from "@milkyway/core";
import { decToText, ONE_DEC, parseDec, ZERO_DEC } from "@milkyway/math";

/** Parameters of a chain that says nothing about them. */
export const defaultParams: Params = {
  communityTax: parseDec("0.02"),
  baseProposerReward: ZERO_DEC,
  bonusProposerReward: ZERO_DEC,
  withdrawAddrEnabled: true,
};

/** Throws on parameters that cannot be. */
export function validateParams({ communityTax }: Params): void {
  // A number that was missing on the wire is absent here, whatever its type says.
  if (communityTax === undefined) throw plainError("community tax must be not nil");
  if (communityTax < 0n)
    throw plainError(`community tax must be positive: ${decToText(communityTax)}`);
  if (communityTax > ONE_DEC)
    throw plainError(`community tax too large: ${decToText(communityTax)}`);
}
