import { fromUtf8, utf8 } from "@milkyway/bytes";
import { type Address, accounts, type Ctx, newEvent, sdkErrors } from "@milkyway/core";
import {
  addCoins,
  amountOf,
  type Coins,
  coinsToText,
  parseCoins,
  safeSubCoins,
} from "@milkyway/math";

/** Gives coins out of nothing. */
export function give(ctx: Ctx, address: Address, coins: string): void {
  setBalances(ctx, address, addCoins(balancesOf(ctx, address), parseCoins(coins)));
}

export function balancesOf(ctx: Ctx, address: Address): Coins {
  const bytes = ctx.unmetered().store("bank").get(address);
  return bytes === undefined ? [] : parseCoins(fromUtf8(bytes));
}

function setBalances(ctx: Ctx, address: Address, coins: Coins): void {
  ctx
    .unmetered()
    .store("bank")
    .set(address, utf8(coinsToText(coins)));
}

/** A bank that keeps sums of coins as text, and emits one event for each transfer. */
export const fakeBank = {
  getBalance: (ctx: Ctx, address: Address, denom: string) => ({
    denom,
    amount: amountOf(balancesOf(ctx, address), denom),
  }),
  getAllBalances: balancesOf,
  sendCoins(ctx: Ctx, from: Address, to: Address, coins: Coins): void {
    const left = safeSubCoins(balancesOf(ctx, from), coins);
    if (left.some(({ amount }) => amount < 0n))
      throw sdkErrors.insufficientFunds.wrap(`${coinsToText(coins)} is too much`);
    setBalances(ctx, from, left);
    setBalances(ctx, to, addCoins(balancesOf(ctx, to), coins));
    const text = coinsToText(coins);
    ctx.emit(newEvent("transfer", ["recipient", accounts.toText(to)], ["amount", text]));
  },
};
