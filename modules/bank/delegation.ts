/** Transfers that count as delegations. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/bank/keeper/keeper.go */
import { type Address, accounts, type Ctx, ensure, sdkErrors, wrapping } from "@milkyway/core";
import { addCoins, type Coins, coinsToText } from "@milkyway/math";
import type { Account } from "../auth/index.ts";
import {
  isVestingAccount,
  trackDelegation,
  trackUndelegation,
  type VestingAccount,
} from "../vesting/index.ts";
import { balanceOf, credit, debit, ensureValid, setBalance } from "./balances.ts";
import type { BankDeps } from "./deps.ts";
import { events } from "./events.ts";
import { lockedCoins } from "./lockedCoins.ts";

function requireAccount(ctx: Ctx, { auth }: BankDeps, address: Address, what: string): Account {
  const account = auth.getAccount(ctx, address);
  if (account === undefined)
    throw sdkErrors.unknownAddress.wrap(`${what} ${accounts.toText(address)} does not exist`);
  return account;
}

/** Replaces the account if its coins vest. */
function track(
  ctx: Ctx,
  deps: BankDeps,
  address: Address,
  change: (account: VestingAccount) => VestingAccount,
): void {
  const account = requireAccount(ctx, deps, address, "account");
  if (isVestingAccount(account)) deps.auth.setAccount(ctx, change(account));
}

/** Takes coins, locked ones included, from a delegator and gives what was held of them before. */
function takeDelegated(ctx: Ctx, delegator: Address, coins: Coins): Coins {
  let held: Coins = [];
  for (const { denom, amount } of coins) {
    const balance = balanceOf(ctx, delegator, denom);
    ensure(
      balance >= amount,
      sdkErrors.insufficientFunds,
      () => `failed to delegate; ${balance}${denom} is smaller than ${coinsToText(coins)}`,
    );
    held = addCoins(held, [{ denom, amount: balance }]);
    setBalance(ctx, delegator, denom, balance - amount);
  }
  return held;
}

/** Moves coins to the account of a module. No restriction is asked, and no transfer is announced. */
export function delegateCoins(
  ctx: Ctx,
  deps: BankDeps,
  delegator: Address,
  module: Address,
  coins: Coins,
): void {
  requireAccount(ctx, deps, module, "module account");
  ensureValid(coins);
  const held = takeDelegated(ctx, delegator, coins);
  wrapping("failed to track delegation", () =>
    track(ctx, deps, delegator, (account) => trackDelegation(account, ctx.time, held, coins)),
  );
  const amount = coinsToText(coins);
  ctx.emit(events.coinSpent({ spender: accounts.toText(delegator), amount }));
  credit(ctx, module, coins, amount);
}

/** Moves coins from the account of a module back to a delegator. */
export function undelegateCoins(
  ctx: Ctx,
  deps: BankDeps,
  module: Address,
  delegator: Address,
  coins: Coins,
): void {
  requireAccount(ctx, deps, module, "module account");
  ensureValid(coins);
  debit(ctx, module, coins, lockedCoins(ctx, deps, module));
  wrapping("failed to track undelegation", () =>
    track(ctx, deps, delegator, (account) => trackUndelegation(account, coins)),
  );
  credit(ctx, delegator, coins);
}
