import { utf8Bin } from "@milkyway/bytes";
import type { MsgHandler } from "@milkyway/core";
import { coinToText } from "@milkyway/math";
import { ensureAdmin } from "../authority.ts";
import type { TokenfactoryDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1beta1.ts";
import { burnFrom } from "../move.ts";
import { checkPositive, checkSender } from "./checks.ts";

/** The admin destroys coins of anyone, its own when nobody is named. */
export const burn: MsgHandler<TokenfactoryDeps, MsgRpc["burn"]> = {
  validate({ sender, amount }) {
    checkSender(sender);
    checkPositive(amount);
  },
  handle(ctx, deps, { sender, amount, burnFromAddress }) {
    ensureAdmin(ctx, amount.denom, sender);
    const source = burnFromAddress || sender;
    // A check for module accounts that takes the text itself for the address and so finds none; its read is paid for.
    deps.auth.getAccount(ctx, utf8Bin(source));
    burnFrom(ctx, deps, amount, source);
    ctx.emit(events.burn({ burn_from_address: source, amount: coinToText(amount) }));
    return {};
  },
};
