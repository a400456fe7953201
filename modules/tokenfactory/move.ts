import { type Address, accounts, type Ctx, ensure, internal, sdkErrors } from "@milkyway/core";
import { type Coin, newCoins } from "@milkyway/math";
import { creatorOf } from "./denom.ts";
import { MODULE, type TokenfactoryDeps } from "./deps.ts";

function open({ bank }: TokenfactoryDeps, address: Address, what: string): void {
  if (bank.blockedAddr(address)) throw internal(`${what} blocked addr not available`);
}

/** Refuses to take from accounts whose coins belong to others. */
function ensureTakeable(ctx: Ctx, deps: TokenfactoryDeps, from: Address): void {
  if (ctx.rules.factoryReach !== "ordinary accounts") return;
  const text = "coins of this account belong to others";
  ensure(!deps.keepsForOthers(ctx, from), sdkErrors.unauthorized, text);
}

export function mintTo(ctx: Ctx, deps: TokenfactoryDeps, amount: Coin, target: string): void {
  creatorOf(amount.denom);
  const to = accounts.fromBech32(target);
  open(deps, to, "mint to");
  const coins = newCoins(amount);
  deps.bank.mintCoins(ctx, MODULE, coins);
  deps.bank.sendCoinsFromModuleToAccount(ctx, MODULE, to, coins);
}

export function burnFrom(ctx: Ctx, deps: TokenfactoryDeps, amount: Coin, source: string): void {
  creatorOf(amount.denom);
  const from = accounts.fromBech32(source);
  open(deps, from, "burn from");
  ensureTakeable(ctx, deps, from);
  const coins = newCoins(amount);
  deps.bank.sendCoinsFromAccountToModule(ctx, from, MODULE, coins);
  deps.bank.burnCoins(ctx, MODULE, coins);
}

export function moveBetween(
  ctx: Ctx,
  deps: TokenfactoryDeps,
  amount: Coin,
  source: string,
  target: string,
): void {
  creatorOf(amount.denom);
  const from = accounts.fromBech32(source);
  const to = accounts.fromBech32(target);
  open(deps, from, "send from");
  ensureTakeable(ctx, deps, from);
  open(deps, to, "send to");
  deps.bank.sendCoins(ctx, from, to, newCoins(amount));
}
