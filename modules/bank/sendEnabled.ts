import { Params, type SendEnabled } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import type { Ctx } from "@milkyway/core";
import type { Coins } from "@milkyway/math";
import { bankErrors } from "./errors.ts";
import { state } from "./state.ts";

const NO_PARAMS = Params.create();

export function getParams(ctx: Ctx): Params {
  return state.params.get(ctx) ?? NO_PARAMS;
}

/** Stores parameters; entries of denoms that older genesis files keep in them are stored as such. */
export function setParams(ctx: Ctx, { sendEnabled, defaultSendEnabled }: Params): void {
  for (const { denom, enabled } of sendEnabled) state.sendEnabled.set(ctx, denom, enabled);
  state.params.set(ctx, { sendEnabled: [], defaultSendEnabled });
}

/** The entry of a denom, if it has one. */
export function sendEnabledEntry(ctx: Ctx, denom: string): boolean | undefined {
  return state.sendEnabled.has(ctx, denom) ? state.sendEnabled.get(ctx, denom) : undefined;
}

export function isSendEnabledDenom(ctx: Ctx, denom: string): boolean {
  const { defaultSendEnabled } = getParams(ctx);
  return sendEnabledEntry(ctx, denom) ?? defaultSendEnabled;
}

/** Fails if one of the denoms may not be sent. Of no coins nothing is read. */
export function ensureSendEnabled(ctx: Ctx, coins: Coins): void {
  if (coins.length === 0) return;
  const { defaultSendEnabled } = getParams(ctx);
  for (const { denom } of coins)
    if (!(sendEnabledEntry(ctx, denom) ?? defaultSendEnabled))
      throw bankErrors.sendDisabled.wrap(`${denom} transfers are currently disabled`);
}

export function* sendEnabledEntries(ctx: Ctx): Generator<SendEnabled, void, undefined> {
  for (const [denom, enabled] of state.sendEnabled.entries(ctx)) yield { denom, enabled };
}
