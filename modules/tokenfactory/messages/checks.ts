import { accounts, ensure, sdkErrors, toChainError } from "@milkyway/core";
import { type Coin, checkCoin, coinToText } from "@milkyway/math";

/** `what` comes first in the error: "Invalid sender address". */
export function checkAddress(text: string, what: string): void {
  try {
    accounts.fromBech32(text);
  } catch (error) {
    throw sdkErrors.invalidAddress.wrap(`${what} (${toChainError(error).message})`);
  }
}

export function checkSender(sender: string): void {
  checkAddress(sender, "Invalid sender address");
}

export function checkValid(amount: Coin): void {
  ensure(checkCoin(amount) === undefined, sdkErrors.invalidCoins, () => coinToText(amount));
}

export function checkPositive(amount: Coin): void {
  checkValid(amount);
  ensure(amount.amount !== 0n, sdkErrors.invalidCoins, () => coinToText(amount));
}
