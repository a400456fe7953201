import type { MsgRpc, SendEnabled } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { ensureAuthority, type MsgHandler, sdkErrors } from "@milkyway/core";
import { checkDenom } from "@milkyway/math";
import type { BankModuleDeps } from "../moduleDeps.ts";
import { state } from "../state.ts";

const quoted = (text: string) => JSON.stringify(text);

function checkEntries(entries: readonly SendEnabled[]): void {
  const seen = new Set<string>();
  for (const { denom } of entries) {
    if (seen.has(denom))
      throw sdkErrors.invalidRequest.wrap(`duplicate denom entries found for ${quoted(denom)}`);
    seen.add(denom);
    checkOne(denom, "SendEnabled");
  }
}

function checkOne(denom: string, field: string): void {
  const wrong = checkDenom(denom);
  if (wrong !== undefined)
    throw sdkErrors.invalidRequest.wrap(`invalid ${field} denom ${quoted(denom)}: ${wrong}`);
}

/** Says of denoms whether they may be sent, and lets others follow the parameters again. */
export const setSendEnabled: MsgHandler<BankModuleDeps, MsgRpc["setSendEnabled"]> = {
  handle(ctx, deps, { authority, sendEnabled, useDefaultFor }) {
    ensureAuthority(deps.authority, authority);
    checkEntries(sendEnabled);
    for (const denom of useDefaultFor) checkOne(denom, "UseDefaultFor");
    for (const { denom, enabled } of sendEnabled) state.sendEnabled.set(ctx, denom, enabled);
    for (const denom of useDefaultFor) state.sendEnabled.remove(ctx, denom);
    return {};
  },
};
