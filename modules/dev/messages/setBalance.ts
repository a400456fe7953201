import { accounts, type Ctx, ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { type Coin, checkDenom } from "@milkyway/math";
import { type DevDeps, TREASURY } from "../deps.ts";
import type { MsgRpc } from "../gen/v1.ts";

function setCoin(ctx: Ctx, { bank }: DevDeps, address: string, { denom, amount }: Coin): void {
  const holder = accounts.fromText(address);
  const change = amount - bank.getBalance(ctx, holder, denom).amount;
  const coins = [{ denom, amount: change < 0n ? -change : change }];
  if (change > 0n) {
    bank.mintCoins(ctx, TREASURY, coins);
    bank.sendCoinsFromModuleToAccount(ctx, TREASURY, holder, coins);
  } else if (change < 0n) {
    bank.sendCoinsFromAccountToModule(ctx, holder, TREASURY, coins);
    bank.burnCoins(ctx, TREASURY, coins);
  }
}

/** Makes an account hold exactly the given amounts, of which zero is one; other denoms stay. Supply follows. */
export const setBalance: MsgHandler<DevDeps, MsgRpc["setBalance"]> = {
  validate({ address, coins }) {
    accounts.fromText(address);
    ensure(coins.length > 0, sdkErrors.invalidRequest, "there are no coins");
    for (const { denom, amount } of coins) {
      const wrong = checkDenom(denom);
      ensure(wrong === undefined, sdkErrors.invalidCoins, wrong);
      ensure(
        amount >= 0n,
        sdkErrors.invalidCoins,
        `the amount of ${denom} is below zero or absent`,
      );
    }
  },
  handle(ctx, deps, { address, coins }) {
    const holder = accounts.fromText(address);
    if (!deps.auth.hasAccount(ctx, holder)) deps.auth.createAccount(ctx, holder);
    for (const coin of coins) setCoin(ctx, deps, address, coin);
    return {};
  },
};
