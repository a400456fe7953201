import type { Input, Output } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { type Address, accounts, type Ctx } from "@milkyway/core";
import { type Coins, coinsToText } from "@milkyway/math";
import { credit, debit, ensureValid } from "./balances.ts";
import { checkInputOutputs } from "./checkInputOutputs.ts";
import type { BankDeps } from "./deps.ts";
import { events } from "./events.ts";
import { lockedCoins } from "./lockedCoins.ts";

function restrict(ctx: Ctx, deps: BankDeps, from: Address, to: Address, coins: Coins): Address {
  let receiver = to;
  for (const restriction of deps.sendRestrictions)
    receiver = restriction(ctx, from, receiver, coins);
  return receiver;
}

function createMissing(ctx: Ctx, { auth }: BankDeps, address: Address): void {
  if (!auth.hasAccount(ctx, address)) auth.createAccount(ctx, address);
}

/**
 * Sends coins, creating the receiver's account if there is none.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/bank/keeper/send.go
 */
export function sendCoins(
  ctx: Ctx,
  deps: BankDeps,
  from: Address,
  to: Address,
  coins: Coins,
): void {
  ensureValid(coins);
  const amount = coinsToText(coins);
  debit(ctx, from, coins, lockedCoins(ctx, deps, from), amount);
  const receiver = restrict(ctx, deps, from, to, coins);
  credit(ctx, receiver, coins, amount);
  createMissing(ctx, deps, receiver);
  const sender = accounts.toText(from);
  ctx.emit(events.transfer({ recipient: accounts.toText(receiver), sender, amount }));
  ctx.emit(events.message({ sender }));
}

/** Sends what one input has to several outputs. */
export function inputOutputCoins(
  ctx: Ctx,
  deps: BankDeps,
  input: Input,
  outputs: readonly Output[],
): void {
  checkInputOutputs(input, outputs);
  const from = accounts.fromText(input.address);
  debit(ctx, from, input.coins, lockedCoins(ctx, deps, from));
  ctx.emit(events.message({ sender: input.address }));
  for (const { address, coins } of outputs) {
    const receiver = restrict(ctx, deps, from, accounts.fromText(address), coins);
    const amount = coinsToText(coins);
    credit(ctx, receiver, coins, amount);
    ctx.emit(
      events.transfer({ recipient: accounts.toText(receiver), sender: input.address, amount }),
    );
    createMissing(ctx, deps, receiver);
  }
}
