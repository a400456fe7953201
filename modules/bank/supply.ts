import { type Address, accounts, type Ctx } from "@milkyway/core";
import { addInt, type Coin, type Coins, coinsToText, Panic } from "@milkyway/math";
import { hasPermission } from "../auth/index.ts";
import { credit, debit, ensureValid } from "./balances.ts";
import type { BankDeps } from "./deps.ts";
import { events } from "./events.ts";
import { lockedCoins } from "./lockedCoins.ts";
import { state } from "./state.ts";

export function supplyOf(ctx: Ctx, denom: string): bigint {
  return state.supply.get(ctx, denom) ?? 0n;
}

export function setSupply(ctx: Ctx, { denom, amount }: Coin): void {
  if (amount === 0n) state.supply.remove(ctx, denom);
  else state.supply.set(ctx, denom, amount);
}

/** The address of a module's account, which must have a permission to do what `purpose` says. */
export function permittedAddress(
  ctx: Ctx,
  { auth }: BankDeps,
  module: string,
  permission: string,
  purpose: string,
): Address {
  const account = auth.getModuleAccount(ctx, module);
  if (!hasPermission(account, permission))
    throw new Panic(
      `module account ${module} does not have permissions to ${purpose}: unauthorized`,
    );
  return auth.getModuleAddress(module);
}

/** Creates coins and gives them to a module that may do so. */
export function mintCoins(ctx: Ctx, deps: BankDeps, module: string, coins: Coins): void {
  const minter = permittedAddress(ctx, deps, module, "minter", "mint tokens");
  ensureValid(coins);
  const text = coinsToText(coins);
  credit(ctx, minter, coins, text);
  for (const { denom, amount } of coins)
    setSupply(ctx, { denom, amount: addInt(supplyOf(ctx, denom), amount) });
  ctx.emit(events.coinbase({ minter: accounts.toText(minter), amount: text }));
}

/** Takes coins from a module that may do so, and out of existence. */
export function burnCoins(ctx: Ctx, deps: BankDeps, module: string, coins: Coins): void {
  const burner = permittedAddress(ctx, deps, module, "burner", "burn tokens");
  ensureValid(coins);
  const text = coinsToText(coins);
  debit(ctx, burner, coins, lockedCoins(ctx, deps, burner), text);
  for (const { denom, amount } of coins) {
    const left = supplyOf(ctx, denom) - amount;
    if (left < 0n) throw new Panic("negative coin amount");
    setSupply(ctx, { denom, amount: left });
  }
  ctx.emit(events.burn({ burner: accounts.toText(burner), amount: text }));
}
