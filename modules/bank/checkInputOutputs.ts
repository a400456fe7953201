import type { Input, Output } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { accounts, ensure, parseAddress, sdkErrors } from "@milkyway/core";
import {
  addCoins,
  type Coins,
  checkCoins,
  coinsToText,
  isAllPositive,
  isEqualCoins,
} from "@milkyway/math";
import { bankErrors } from "./errors.ts";

/** Fails unless the set is valid and holds something. */
export function ensurePositive(coins: Coins): void {
  const valid = checkCoins(coins) === undefined && isAllPositive(coins);
  ensure(valid, sdkErrors.invalidCoins, () => coinsToText(coins));
}

function checkParty({ address, coins }: Input | Output, what: string): void {
  parseAddress(address, what, accounts.fromBech32);
  ensurePositive(coins);
}

/** Fails unless both sides are well formed and move the same coins. */
export function checkInputOutputs(input: Input, outputs: readonly Output[]): void {
  checkParty(input, "invalid input address");
  let total: Coins = [];
  for (const output of outputs) {
    checkParty(output, "invalid output address");
    total = addCoins(total, output.coins);
  }
  ensure(isEqualCoins(input.coins, total), bankErrors.inputOutputMismatch);
}
