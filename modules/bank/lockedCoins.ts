import type { Address, Ctx } from "@milkyway/core";
import { type Coins, isAnyNegative, safeSubCoins } from "@milkyway/math";
import { isVestingAccount, lockedCoins as lockedOf } from "../vesting/index.ts";
import { allBalances } from "./balances.ts";
import type { BankDeps } from "./deps.ts";

const NONE: Coins = [];

/** What an account may not spend because it is vesting. */
export function lockedCoins(ctx: Ctx, { auth }: BankDeps, address: Address): Coins {
  const account = auth.getAccount(ctx, address);
  if (account === undefined || !isVestingAccount(account)) return NONE;
  return lockedOf(account, ctx.time);
}

/** What an account may spend; nothing at all if it holds less than what is locked in any denom. */
export function spendableCoins(ctx: Ctx, deps: BankDeps, address: Address): Coins {
  const total = allBalances(ctx, address);
  const spendable = safeSubCoins(total, lockedCoins(ctx, deps, address));
  return isAnyNegative(spendable) ? NONE : spendable;
}
