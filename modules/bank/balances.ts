import { type Address, accounts, type Ctx, ensure, sdkErrors } from "@milkyway/core";
import { addInt, amountOf, type Coin, type Coins, checkCoins, coinsToText } from "@milkyway/math";
import { events } from "./events.ts";
import { state } from "./state.ts";

export function balanceOf(ctx: Ctx, address: Address, denom: string): bigint {
  return state.balances.get(ctx, [address, denom]) ?? 0n;
}

export function setBalance(ctx: Ctx, address: Address, denom: string, amount: bigint): void {
  if (amount === 0n) state.balances.remove(ctx, [address, denom]);
  else state.balances.set(ctx, [address, denom], amount);
}

/** All balances of an address, sorted by denom. */
export function allBalances(ctx: Ctx, address: Address): Coins {
  const prefix = accounts.key.encodePart(address);
  const coins: Coin[] = [];
  for (const [[, denom], amount] of state.balances.entries(ctx, { prefix }))
    coins.push({ denom, amount });
  return coins;
}

/** All balances, by address and denom. */
export function* everyBalance(ctx: Ctx): Generator<readonly [Address, Coin], void, undefined> {
  for (const [[address, denom], amount] of state.balances.entries(ctx))
    yield [address, { denom, amount }];
}

export function ensureValid(coins: Coins): void {
  const wrong = checkCoins(coins);
  ensure(wrong === undefined, sdkErrors.invalidCoins, () => coinsToText(coins));
}

/** Adds coins, which must be valid, to what an address holds; `text` is how events show them. */
export function credit(
  ctx: Ctx,
  address: Address,
  coins: Coins,
  text: string = coinsToText(coins),
): void {
  for (const { denom, amount } of coins)
    setBalance(ctx, address, denom, addInt(balanceOf(ctx, address, denom), amount));
  ctx.emit(events.coinReceived({ receiver: accounts.toText(address), amount: text }));
}

/** Takes coins, which must be valid, from what an address holds, unless they are locked. */
export function debit(
  ctx: Ctx,
  address: Address,
  coins: Coins,
  locked: Coins,
  text: string = coinsToText(coins),
): void {
  for (const coin of coins) {
    const { denom, amount } = coin;
    const balance = balanceOf(ctx, address, denom);
    ensureSpendable(balance, locked.length === 0 ? 0n : amountOf(locked, denom), coin);
    setBalance(ctx, address, denom, balance - amount);
  }
  ctx.emit(events.coinSpent({ spender: accounts.toText(address), amount: text }));
}

function ensureSpendable(balance: bigint, locked: bigint, { denom, amount }: Coin): void {
  const { insufficientFunds } = sdkErrors;
  if (balance < locked)
    throw insufficientFunds.wrap(
      `locked amount exceeds account balance funds: ${locked}${denom} > ${balance}${denom}`,
    );
  if (balance - locked < amount)
    throw insufficientFunds.wrap(
      `spendable balance ${balance - locked}${denom} is smaller than ${amount}${denom}`,
    );
}
