import { plainError } from "@milkyway/core";
import {
  checkCoins,
  coinsToText,
  type Dec,
  decToText,
  ONE_DEC,
  Panic,
  ZERO_DEC,
} from "@milkyway/math";
import { errors } from "./errors.ts";
import type { OperatorParams, Params } from "./gen/v1.ts";

/** Registration is free; an operator becomes inactive three days after it asked to. */
export const DEFAULT_PARAMS: Params = {
  operatorRegistrationFee: [],
  deactivationTime: 259_200_000_000_000n,
};

/** No commission. */
export const DEFAULT_OPERATOR_PARAMS: OperatorParams = { commissionRate: ZERO_DEC };

/** Throws on a fee that is no set of coins, and on a time that is not positive. */
export function validateParams({ operatorRegistrationFee: fee, deactivationTime }: Params): void {
  if (checkCoins(fee) !== undefined)
    throw plainError(`invalid operator registration fee: ${coinsToText(fee)}`);
  if (deactivationTime <= 0n) throw errors.invalidDeactivationTime.wrap();
}

/** Throws unless the rate is between 0 and 1; panics when it was missing on the wire. */
export function validateOperatorParams({ commissionRate }: OperatorParams): void {
  const rate = commissionRate as Dec | undefined;
  if (rate === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  if (rate < 0n || rate > ONE_DEC) throw plainError(`invalid commission rate: ${decToText(rate)}`);
}
