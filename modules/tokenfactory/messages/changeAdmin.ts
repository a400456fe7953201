import type { MsgHandler } from "@milkyway/core";
import { adminOf, ensureAdmin, setAdmin } from "../authority.ts";
import { creatorOf } from "../denom.ts";
import type { TokenfactoryDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1beta1.ts";
import { checkAddress, checkSender } from "./checks.ts";

/** The admin hands a denom over. It cannot be given up: an empty new admin is refused. */
export const changeAdmin: MsgHandler<TokenfactoryDeps, MsgRpc["changeAdmin"]> = {
  validate({ sender, denom, newAdmin }) {
    checkSender(sender);
    checkAddress(newAdmin, "Invalid address");
    creatorOf(denom);
  },
  handle(ctx, _, { sender, denom, newAdmin }) {
    ensureAdmin(ctx, denom, sender);
    adminOf(ctx, denom); // The record is read again before it is replaced, which costs gas.
    setAdmin(ctx, denom, newAdmin);
    ctx.emit(events.changeAdmin({ denom, new_admin: newAdmin }));
    return {};
  },
};
