/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/mint/types/minter.go */
import type { Minter, Params } from "@milkyway/codec/gen/cosmos/mint/v1beta1";
import {
  addDec,
  type Dec,
  decFromInt,
  mulDec,
  mulIntDec,
  ONE_DEC,
  quoDec,
  quoIntDec,
  subDec,
  truncateDec,
} from "@milkyway/math";

/** Inflation moves toward its goal: up while less than that share of the stake is bonded, down while more is. */
export function nextInflation({ inflation }: Minter, params: Params, bondedRatio: Dec): Dec {
  const distance = subDec(ONE_DEC, quoDec(bondedRatio, params.goalBonded));
  const yearly = mulDec(distance, params.inflationRateChange);
  const moved = addDec(inflation, quoDec(yearly, decFromInt(params.blocksPerYear)));
  const capped = moved > params.inflationMax ? params.inflationMax : moved;
  return capped < params.inflationMin ? params.inflationMin : capped;
}

/** What a year mints at this inflation, in base units. */
export function annualProvisions(inflation: Dec, supply: bigint): Dec {
  return mulIntDec(inflation, supply);
}

/** What one block mints, in base units, rounded down. */
export function blockProvision(
  { annualProvisions: annual }: Minter,
  { blocksPerYear }: Params,
): bigint {
  return truncateDec(quoIntDec(annual, blocksPerYear));
}
