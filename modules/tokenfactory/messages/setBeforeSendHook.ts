import { accounts, type Ctx, isFailure, type MsgHandler } from "@milkyway/core";
import { ensureAdmin } from "../authority.ts";
import { hookMessage, isMissingContract } from "../beforeSend.ts";
import { creatorOf } from "../denom.ts";
import type { TokenfactoryDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1beta1.ts";
import { state } from "../state.ts";
import { checkAddress, checkSender } from "./checks.ts";

/** Fails when there is no contract at the address; any other failure of a contract is accepted. */
function probe(ctx: Ctx, { contracts }: TokenfactoryDeps, contract: string): void {
  const message = hookMessage("track_before_send", "", "", undefined);
  try {
    contracts.sudo(ctx.branch().ctx, accounts.fromBech32(contract), message);
  } catch (error) {
    if (isMissingContract(error) || !isFailure(error)) throw error;
  }
}

/** The admin names a contract that is called before each transfer by message, or none with an empty address. */
export const setBeforeSendHook: MsgHandler<TokenfactoryDeps, MsgRpc["setBeforeSendHook"]> = {
  validate({ sender, denom, cosmwasmAddress }) {
    checkSender(sender);
    if (cosmwasmAddress !== "") checkAddress(cosmwasmAddress, "Invalid cosmwasm contract address");
    try {
      creatorOf(denom);
    } catch {
      throw errors.invalidDenom.wrap();
    }
  },
  handle(ctx, deps, { sender, denom, cosmwasmAddress }) {
    ensureAdmin(ctx, denom, sender);
    creatorOf(denom);
    if (cosmwasmAddress === "") state.beforeSendHooks.remove(ctx, denom);
    else {
      probe(ctx, deps, cosmwasmAddress);
      state.beforeSendHooks.set(ctx, denom, cosmwasmAddress);
    }
    ctx.emit(events.setBeforeSendHook({ denom, before_send_hook_address: cosmwasmAddress }));
    return {};
  },
};
