import { type Address, accounts, type Ctx, ensure, sdkErrors } from "@milkyway/core";
import type { Coins } from "@milkyway/math";
import type { BankDeps } from "./deps.ts";
import { sendCoins } from "./sendCoins.ts";

/** Fails for an address that may not be sent to; `text` is how the failure names it. */
export function ensureNotBlocked(
  { blockedAddresses }: BankDeps,
  address: Address,
  text: string = accounts.toText(address),
): void {
  ensure(
    !blockedAddresses.has(address),
    sdkErrors.unauthorized,
    () => `${text} is not allowed to receive funds`,
  );
}

export function sendCoinsFromModuleToAccount(
  ctx: Ctx,
  deps: BankDeps,
  module: string,
  to: Address,
  coins: Coins,
): void {
  const from = deps.auth.getModuleAddress(module);
  ensureNotBlocked(deps, to);
  sendCoins(ctx, deps, from, to, coins);
}

/** Reads the receiver's account before the transfer, creating it if it is missing. */
export function sendCoinsFromAccountToModule(
  ctx: Ctx,
  deps: BankDeps,
  from: Address,
  module: string,
  coins: Coins,
): void {
  deps.auth.getModuleAccount(ctx, module);
  sendCoins(ctx, deps, from, deps.auth.getModuleAddress(module), coins);
}

export function sendCoinsFromModuleToModule(
  ctx: Ctx,
  deps: BankDeps,
  from: string,
  to: string,
  coins: Coins,
): void {
  sendCoinsFromAccountToModule(ctx, deps, deps.auth.getModuleAddress(from), to, coins);
}
