/** Rates of validators' commissions. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/types/commission.go */
import type { Time } from "@milkyway/codec";
import type { Commission, CommissionRates } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Dec, ONE_DEC, Panic, subDec } from "@milkyway/math";
import { errors } from "./errors.ts";

const DAY = 86_400_000_000_000n;

/** A number that was missing on the wire makes the reference fail on a nil pointer. */
export function present<N extends bigint>(value: N | undefined): N {
  if (value === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  return value;
}

/** Fails on rates that a new validator cannot have. */
export function validateCommissionRates(rates: CommissionRates): void {
  const maxRate = present(rates.maxRate);
  if (maxRate < 0n) throw errors.commissionNegative.wrap();
  if (maxRate > ONE_DEC) throw errors.commissionHuge.wrap();
  const rate = present(rates.rate);
  if (rate < 0n) throw errors.commissionNegative.wrap();
  if (rate > maxRate) throw errors.commissionGtMaxRate.wrap();
  const maxChangeRate = present(rates.maxChangeRate);
  if (maxChangeRate < 0n) throw errors.commissionChangeRateNegative.wrap();
  if (maxChangeRate > maxRate) throw errors.commissionChangeRateGtMaxRate.wrap();
}

/** Fails on a change of rate that is too early or too large; any decrease is small enough. */
export function validateNewRate(
  { commissionRates, updateTime }: Commission,
  newRate: Dec,
  now: Time,
): void {
  if (now - updateTime < DAY) throw errors.commissionUpdateTime.wrap();
  if (newRate < 0n) throw errors.commissionNegative.wrap();
  if (newRate > commissionRates.maxRate) throw errors.commissionGtMaxRate.wrap();
  if (subDec(newRate, commissionRates.rate) > commissionRates.maxChangeRate)
    throw errors.commissionGtMaxChangeRate.wrap();
}
