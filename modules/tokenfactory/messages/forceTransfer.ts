import type { MsgHandler } from "@milkyway/core";
import { coinToText } from "@milkyway/math";
import { ensureAdmin } from "../authority.ts";
import type { TokenfactoryDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1beta1.ts";
import { moveBetween } from "../move.ts";
import { checkAddress, checkSender, checkValid } from "./checks.ts";

/** The admin moves coins between others. An amount of zero passes. */
export const forceTransfer: MsgHandler<TokenfactoryDeps, MsgRpc["forceTransfer"]> = {
  validate({ sender, amount, transferFromAddress, transferToAddress }) {
    checkSender(sender);
    checkAddress(transferFromAddress, "Invalid address");
    checkAddress(transferToAddress, "Invalid address");
    checkValid(amount);
  },
  handle(ctx, deps, { sender, amount, transferFromAddress: from, transferToAddress: to }) {
    ensureAdmin(ctx, amount.denom, sender);
    moveBetween(ctx, deps, amount, from, to);
    ctx.emit(
      events.forceTransfer({
        transfer_from_address: from,
        transfer_to_address: to,
        amount: coinToText(amount),
      }),
    );
    return {};
  },
};
