import { type Address, ensure, parseAddress, sdkErrors, validators } from "@milkyway/core";
import { type Coins, checkCoins, coinsToText } from "@milkyway/math";

export function validatorIn(text: string): Address {
  return parseAddress(text, "invalid validator address", validators.fromText);
}

/** Fails on an amount that is empty or no set of coins. */
export function ensureAmount(amount: Coins): void {
  ensure(amount.length > 0, sdkErrors.invalidCoins, "amount cannot be nil");
  ensure(checkCoins(amount) === undefined, sdkErrors.invalidCoins, () => coinsToText(amount));
}

/** Fails on an account that may not receive coins from outside. */
export function ensureNotBlocked(
  bank: { blockedAddr(address: Address): boolean },
  address: Address,
  text: string,
): void {
  const reason = () => `${text} is not allowed to receive external funds`;
  ensure(!bank.blockedAddr(address), sdkErrors.unauthorized, reason);
}
