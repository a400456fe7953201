import type { Time } from "@milkyway/codec";
import { PeriodicAllowance } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { ensure, sdkErrors } from "@milkyway/core";
import {
  type Coins,
  checkCoins,
  coinsToText,
  isAllPositive,
  isAnyNegative,
  isDenomsSubset,
  isZeroCoins,
  safeSubCoins,
} from "@milkyway/math";
import { errors } from "../errors.ts";
import type { AllowanceKind } from "./allowance.ts";
import { basicAllowance } from "./basic.ts";

/** What may be spent in a new period: its limit, or what is left in all if that is less in some denom. */
function freshAmount({ basic, periodSpendLimit }: PeriodicAllowance): Coins {
  const rest = safeSubCoins(basic.spendLimit, periodSpendLimit);
  return isAnyNegative(rest) && basic.spendLimit.length > 0 ? basic.spendLimit : periodSpendLimit;
}

/** The allowance in the period of the given time. A period that was missed whole starts at that time. */
function inPeriod(allowance: PeriodicAllowance, now: Time): PeriodicAllowance {
  const { periodReset, period } = allowance;
  if (now < periodReset) return allowance;
  const next = periodReset + period;
  return {
    ...allowance,
    periodCanSpend: freshAmount(allowance),
    periodReset: now > next ? now + period : next,
  };
}

function checkCoinsOf({ basic, periodSpendLimit, periodCanSpend }: PeriodicAllowance): void {
  const check = (condition: boolean, text: string) =>
    ensure(condition, sdkErrors.invalidCoins, text);
  check(
    checkCoins(periodSpendLimit) === undefined,
    `spend amount is invalid: ${coinsToText(periodSpendLimit)}`,
  );
  check(isAllPositive(periodSpendLimit), "spend limit must be positive");
  check(
    checkCoins(periodCanSpend) === undefined,
    `can spend amount is invalid: ${coinsToText(periodCanSpend)}`,
  );
  check(
    basic.spendLimit.length === 0 || isDenomsSubset(periodSpendLimit, basic.spendLimit),
    "period spend limit has different currency than basic spend limit",
  );
}

/** Pays fees up to a limit in each period, within a basic allowance for all of them. */
export const periodicAllowance: AllowanceKind<PeriodicAllowance> = {
  type: PeriodicAllowance,
  expiresAt: ({ basic }) => basic.expiration,
  validate(allowance) {
    basicAllowance.validate(allowance.basic);
    checkCoinsOf(allowance);
    ensure(allowance.period >= 0n, errors.invalidDuration, "negative clock step");
  },
  accept(ctx, allowance, fee) {
    const { expiration } = allowance.basic;
    if (expiration !== undefined && ctx.time > expiration)
      return {
        remove: true,
        failure: errors.feeLimitExpired.wrap("absolute limit"),
        updated: allowance,
      };
    const current = inPeriod(allowance, ctx.time);
    const { basic } = current;
    const exceeded = (limit: string) => ({
      remove: false,
      failure: errors.feeLimitExceeded.wrap(limit),
      updated: current,
    });
    const periodCanSpend = safeSubCoins(current.periodCanSpend, fee);
    if (isAnyNegative(periodCanSpend)) return exceeded("period limit");
    if (basic.spendLimit.length === 0)
      return { remove: false, updated: { ...current, periodCanSpend } };
    const spendLimit = safeSubCoins(basic.spendLimit, fee);
    if (isAnyNegative(spendLimit)) return exceeded("absolute limit");
    const updated = { ...current, periodCanSpend, basic: { ...basic, spendLimit } };
    return { remove: isZeroCoins(spendLimit), updated };
  },
};
