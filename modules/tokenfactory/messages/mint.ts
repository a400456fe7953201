import { ensure, type MsgHandler } from "@milkyway/core";
import { coinToText } from "@milkyway/math";
import { ensureAdmin } from "../authority.ts";
import type { TokenfactoryDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1beta1.ts";
import { mintTo } from "../move.ts";
import { checkPositive, checkSender } from "./checks.ts";

/** The admin issues coins, to itself when no receiver is named. */
export const mint: MsgHandler<TokenfactoryDeps, MsgRpc["mint"]> = {
  validate({ sender, amount }) {
    checkSender(sender);
    checkPositive(amount);
  },
  handle(ctx, deps, { sender, amount, mintToAddress }) {
    const known = deps.bank.getDenomMetadata(ctx, amount.denom) !== undefined;
    ensure(known, errors.denomDoesNotExist, () => `denom: ${amount.denom}`);
    ensureAdmin(ctx, amount.denom, sender);
    const target = mintToAddress || sender;
    mintTo(ctx, deps, amount, target);
    ctx.emit(events.mint({ mint_to_address: target, amount: coinToText(amount) }));
    return {};
  },
};
