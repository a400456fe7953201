import { accounts, ensure, plainError, sdkErrors } from "@milkyway/core";
import { type Coins, checkCoins } from "@milkyway/math";
import { errors } from "../errors.ts";

export function checkAddress(text: string, what: string): void {
  ensure(accounts.isValid(text), sdkErrors.invalidAddress, `invalid ${what} address`);
}

export function checkCoinsOnly(amount: Coins): void {
  const wrong = checkCoins(amount);
  if (wrong) throw plainError(wrong);
}

/** Fails on no set of coins, then on an empty one. */
export function checkAmount(amount: Coins): void {
  checkCoinsOnly(amount);
  ensure(amount.length > 0, errors.invalidAmount);
}
