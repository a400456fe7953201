/** Stateless checks that several messages share. */
import { accounts, ensure, sdkErrors } from "@milkyway/core";
import { type Coin, type Coins, checkCoin, checkCoins, isZeroCoins } from "@milkyway/math";

/** Fails on the id zero; `noun` is the start of the text, such as `operator ID`. */
export function checkId(id: number, noun: string): void {
  ensure(id !== 0, sdkErrors.invalidRequest, () => `invalid ${noun}: 0`);
}

/** As `checkId`, with a text that does not show the id. */
export function checkPlainId(id: number, noun: string): void {
  ensure(id !== 0, sdkErrors.invalidRequest, () => `invalid ${noun}`);
}

/** Fails unless the text is an address; `role` says whose. */
export function checkAddress(address: string, role: string): void {
  ensure(accounts.isValid(address), sdkErrors.invalidAddress, () => `invalid ${role} address`);
}

/** Fails unless the coin is valid and more than nothing. */
export function checkAmount(amount: Coin, text = "invalid amount"): void {
  const valid = checkCoin(amount) === undefined && amount.amount !== 0n;
  ensure(valid, sdkErrors.invalidRequest, text);
}

/** Fails unless the coins are a valid set of at least one. */
export function checkAmounts(amount: Coins, text = "invalid amount"): void {
  const valid = checkCoins(amount) === undefined && !isZeroCoins(amount);
  ensure(valid, sdkErrors.invalidRequest, text);
}
