import { utf8 } from "@milkyway/bytes";
import {
  type Address,
  accounts,
  type Ctx,
  GasMeter,
  isFailure,
  OutOfGas,
  toChainError,
  wrapError,
} from "@milkyway/core";
import { type Coin, type Coins, Panic } from "@milkyway/math";
import type { BeforeSendHooks } from "../bank/index.ts";
import type { Contracts } from "./deps.ts";
import { errors } from "./errors.ts";
import { state } from "./state.ts";

const GAS_LIMIT = 500_000n;

type Call = "block_before_send" | "track_before_send";

/** Whether a call failed because there is nothing at the address. */
export function isMissingContract(error: unknown): boolean {
  return isFailure(error) && toChainError(error).message.includes("no such contract");
}

export function hookMessage(call: Call, from: string, to: string, coin: Coin | undefined) {
  const amount = { denom: coin?.denom ?? "", amount: coin?.amount.toString() ?? "" };
  return utf8(JSON.stringify({ [call]: { from, to, amount } }));
}

/** Calls on a meter of its own; what it used is charged to the caller, also when it failed. */
function callMetered(ctx: Ctx, contracts: Contracts, contract: Address, message: Uint8Array): void {
  const { remaining } = ctx.gas;
  const gas = new GasMeter(remaining < GAS_LIMIT ? remaining : GAS_LIMIT);
  try {
    contracts.sudo(ctx.with({ gas }), contract, message);
  } finally {
    ctx.gas.consumeLarge(gas.consumed, "track before send gas");
  }
  // The call shares the event list, which is then appended to itself: every event so far is there twice.
  ctx.events.push(...ctx.events);
}

function callAll(
  ctx: Ctx,
  contracts: Contracts,
  call: Call,
  [from, to]: readonly [string, string],
  coins: Coins,
): void {
  for (const coin of coins) {
    const contract = state.beforeSendHooks.get(ctx, coin.denom);
    if (contract === undefined || contract === "") continue;
    const message = hookMessage(call, from, to, coin);
    try {
      callMetered(ctx, contracts, accounts.fromBech32(contract), message);
    } catch (error) {
      // The remaining coins are not announced either.
      if (isMissingContract(error)) return;
      if (!isFailure(error)) throw error;
      throw wrapError(error, `failed to call before send hook for denom ${coin.denom}`);
    }
  }
}

/** Panics become an ordinary failure, running out of gas among them. */
function announce(
  ctx: Ctx,
  contracts: Contracts,
  call: Call,
  from: Address,
  to: Address,
  coins: Coins,
): void {
  try {
    callAll(ctx, contracts, call, [accounts.toText(from), accounts.toText(to)], coins);
  } catch (error) {
    if (error instanceof OutOfGas) throw errors.hookFailed.wrap(`{${error.descriptor}}`);
    if (error instanceof Panic) throw errors.hookFailed.wrap(error.message);
    throw error;
  }
}

/** Tells the contracts that watch a denom of its transfers: the first call may refuse, the second only listens. */
export function tokenfactoryBeforeSendHooks(contracts: Contracts): BeforeSendHooks {
  return {
    blockBeforeSend: (ctx, from, to, coins) =>
      announce(ctx, contracts, "block_before_send", from, to, coins),
    trackBeforeSend(ctx, from, to, coins) {
      try {
        announce(ctx, contracts, "track_before_send", from, to, coins);
      } catch (error) {
        if (!isFailure(error)) throw error;
      }
    },
  };
}
