import type { Time } from "@milkyway/codec";
import { type Address, accounts, type Ctx, plainError } from "@milkyway/core";
import { addCoins, amountOf, type Coins, coinsToText, newCoins } from "@milkyway/math";
import { isolate, RETRY_AFTER } from "../rules/index.ts";
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

/** What of an amount an account holds. */
function atMostHeld(held: Coins, amount: Coins): Coins {
  return split(held, amount).liquid;
}

function burnUnbonded(ctx: Ctx, deps: LiquidvestingDeps, burn: BurnCoins): void {
  const { delegatorAddress: user, amount: owed } = burn;
  const from = accounts.fromBech32(user);
  const short = ctx.rules.burnShortfall === "burns what is there";
  const amount = short ? atMostHeld(deps.bank.getAllBalances(ctx, from), owed) : owed;
  if (amount.length > 0) takeAndBurn(ctx, deps, from, amount);
  ctx.emit(events.burnUnbonded({ amount: coinsToText(amount), user }));
}

/** Burns what was unbonded by now. A burn that fails is tried again later, unless it stops the chain. */
export function endBlock(ctx: Ctx, deps: LiquidvestingDeps): void {
  for (const burn of dequeue(ctx, ctx.time)) {
    const item = `burn of ${coinsToText(burn.amount)} of ${burn.delegatorAddress}`;
    const done = isolate(ctx, { module: MODULE, item }, (at) => burnUnbonded(at, deps, burn));
    if (!done) queueBurn(ctx, { ...burn, completionTime: ctx.time + RETRY_AFTER });
  }
}
