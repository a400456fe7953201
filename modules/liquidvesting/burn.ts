import type { Time } from "@milkyway/codec";
import { type Address, accounts, type Ctx, plainError } from "@milkyway/core";
import { addCoins, amountOf, type Coins, coinsToText, newCoins } from "@milkyway/math";
import { isLockedDenom } from "./denom.ts";
import { type LiquidvestingDeps, MODULE } from "./deps.ts";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import type { BurnCoins, BurnCoinsList } from "./gen/v1.ts";
import { state } from "./state.ts";

/** Splits an amount into what the account holds and what has to be unbonded first. */
function split(held: Coins, amount: Coins): { liquid: Coins; toUnbond: Coins } {
  let liquid: Coins = [];
  let toUnbond: Coins = [];
  for (const { denom, amount: asked } of amount) {
    const balance = amountOf(held, denom);
    const now = balance < asked ? balance : asked;
    liquid = addCoins(liquid, newCoins({ denom, amount: now }));
    toUnbond = addCoins(toUnbond, newCoins({ denom, amount: asked - now }));
  }
  return { liquid, toUnbond };
}

/** Queues coins to be burned when their unbonding ends. */
export function queueBurn(ctx: Ctx, burn: BurnCoins): void {
  const { data } = state.burnQueue.get(ctx, burn.completionTime) ?? { data: [] };
  state.burnQueue.set(ctx, burn.completionTime, { data: [...data, burn] });
}

function takeAndBurn(ctx: Ctx, { bank }: LiquidvestingDeps, from: Address, coins: Coins): void {
  bank.sendCoinsFromAccountToModule(ctx, from, MODULE, coins);
  bank.burnCoins(ctx, MODULE, coins);
}

/** Burns stand-ins of a user, those that are restaked after they were unbonded. */
export function burnLocked(ctx: Ctx, deps: LiquidvestingDeps, user: Address, amount: Coins): void {
  for (const { denom } of amount)
    if (!isLockedDenom(denom)) throw plainError(`invalid denom ${denom}`);
  const { liquid, toUnbond } = split(deps.bank.getAllBalances(ctx, user), amount);
  if (liquid.length === 0 && toUnbond.length === 0)
    throw errors.insufficientBalance.wrap(coinsToText(amount));
  if (toUnbond.length > 0) {
    const completionTime = deps.restaking.unbondRestakedAssets(ctx, user, toUnbond);
    const delegatorAddress = accounts.toText(user);
    queueBurn(ctx, { delegatorAddress, completionTime, amount: toUnbond });
  }
  if (liquid.length > 0) takeAndBurn(ctx, deps, user, liquid);
}

function dequeue(ctx: Ctx, until: Time): readonly BurnCoins[] {
  const due: (readonly [Time, BurnCoinsList])[] = [];
  for (const entry of state.burnQueue.entries(ctx)) {
    if (entry[0] > until) break;
    due.push(entry);
  }
  for (const [time] of due) state.burnQueue.remove(ctx, time);
  return due.flatMap(([, { data }]) => data);
}

/** Burns what was unbonded by now. An account that does not hold it stops the chain. */
export function endBlock(ctx: Ctx, deps: LiquidvestingDeps): void {
  for (const { delegatorAddress, amount } of dequeue(ctx, ctx.time)) {
    takeAndBurn(ctx, deps, accounts.fromBech32(delegatorAddress), amount);
    ctx.emit(events.burnUnbonded({ amount: coinsToText(amount), user: delegatorAddress }));
  }
}
