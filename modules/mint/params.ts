import type { Params } from "@milkyway/codec/gen/cosmos/mint/v1beta1";
import { plainError } from "@milkyway/core";
import { checkDenom, type Dec, decFromScaled, decToText, ONE_DEC, ZERO_DEC } from "@milkyway/math";

/** Inflation between 7 and 20 per cent, for blocks of five seconds and two thirds bonded. */
export const DEFAULT_PARAMS: Params = {
  mintDenom: "stake",
  inflationRateChange: decFromScaled(130_000_000_000_000_000n),
  inflationMax: decFromScaled(200_000_000_000_000_000n),
  inflationMin: decFromScaled(70_000_000_000_000_000n),
  goalBonded: decFromScaled(670_000_000_000_000_000n),
  blocksPerYear: 6_311_520n,
};

function checkRate(value: Dec, what: string): void {
  if (value < ZERO_DEC) throw plainError(`${what} cannot be negative: ${decToText(value)}`);
  if (value > ONE_DEC) throw plainError(`${what} too large: ${decToText(value)}`);
}

function checkGoal(goal: Dec): void {
  if (goal <= ZERO_DEC) throw plainError(`goal bonded must be positive: ${decToText(goal)}`);
  if (goal > ONE_DEC) throw plainError(`goal bonded too large: ${decToText(goal)}`);
}

/** Throws on parameters that are refused. */
export function validateParams(params: Params): void {
  if (params.mintDenom.trim() === "") throw plainError("mint denom cannot be blank");
  const wrong = checkDenom(params.mintDenom);
  if (wrong) throw plainError(wrong);
  checkRate(params.inflationRateChange, "inflation rate change");
  checkRate(params.inflationMax, "max inflation");
  checkRate(params.inflationMin, "min inflation");
  checkGoal(params.goalBonded);
  if (params.blocksPerYear === 0n)
    throw plainError(`blocks per year must be positive: ${params.blocksPerYear}`);
  if (params.inflationMax < params.inflationMin)
    throw plainError(
      `max inflation (${decToText(params.inflationMax)}) must be greater than or equal to min inflation (${decToText(params.inflationMin)})`,
    );
}
