import { Params } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Ctx, plainError } from "@milkyway/core";
import { checkDenom, type Dec, decToText, ONE_DEC, ZERO_DEC } from "@milkyway/math";
import { state } from "./state.ts";

const DAY = 86_400_000_000_000n;

/** Parameters of a chain that says nothing about them. */
export const defaultParams: Params = {
  unbondingTime: 21n * DAY,
  maxValidators: 100,
  maxEntries: 7,
  historicalEntries: 10_000,
  bondDenom: "stake",
  minCommissionRate: ZERO_DEC,
};

/** The parameters; all zero when they were never set. Each call is one charged read. */
export function getParams(ctx: Ctx): Params {
  return state.params.get(ctx) ?? Params.create();
}

function checkBondDenom(denom: string): string | undefined {
  return denom.trim() === "" ? "bond denom cannot be blank" : checkDenom(denom);
}

function checkMinCommissionRate(rate: Dec | undefined): string | undefined {
  if (rate === undefined) return "minimum commission rate cannot be nil: <nil>";
  if (rate < 0n) return `minimum commission rate cannot be negative: ${decToText(rate)}`;
  if (rate > ONE_DEC)
    return `minimum commission rate cannot be greater than 100%: ${decToText(rate)}`;
  return undefined;
}

/** Throws on parameters that cannot be. */
export function validateParams(params: Params): void {
  const { unbondingTime, maxValidators, maxEntries, bondDenom, minCommissionRate } = params;
  if (unbondingTime <= 0n) throw plainError(`unbonding time must be positive: ${unbondingTime}`);
  if (maxValidators === 0) throw plainError("max validators must be positive: 0");
  if (maxEntries === 0) throw plainError("max entries must be positive: 0");
  const wrong = checkBondDenom(bondDenom) ?? checkMinCommissionRate(minCommissionRate);
  if (wrong) throw plainError(wrong);
}
