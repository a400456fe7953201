import { unixSeconds } from "@milkyway/codec";
import { BasicAllowance } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { ensure, sdkErrors } from "@milkyway/core";
import { checkCoins, coinsToText, isAnyNegative, isZeroCoins, safeSubCoins } from "@milkyway/math";
import { errors } from "../errors.ts";
import type { AllowanceKind } from "./allowance.ts";

/** Pays fees up to a limit, or without one when it is empty, until it ends. */
export const basicAllowance: AllowanceKind<BasicAllowance> = {
  type: BasicAllowance,
  expiresAt: ({ expiration }) => expiration,
  validate({ spendLimit, expiration }) {
    ensure(
      checkCoins(spendLimit) === undefined,
      sdkErrors.invalidCoins,
      () => `send amount is invalid: ${coinsToText(spendLimit)}`,
    );
    ensure(
      expiration === undefined || unixSeconds(expiration) >= 0n,
      errors.invalidDuration,
      "expiration time cannot be negative",
    );
  },
  accept(ctx, allowance, fee) {
    const { spendLimit, expiration } = allowance;
    if (expiration !== undefined && expiration < ctx.time)
      return {
        remove: true,
        failure: errors.feeLimitExpired.wrap("basic allowance"),
        updated: allowance,
      };
    if (spendLimit.length === 0) return { remove: false, updated: allowance };
    const left = safeSubCoins(spendLimit, fee);
    if (isAnyNegative(left))
      return {
        remove: false,
        failure: errors.feeLimitExceeded.wrap("basic allowance"),
        updated: allowance,
      };
    return { remove: isZeroCoins(left), updated: { ...allowance, spendLimit: left } };
  },
};
