import { accounts, ensure, type MsgHandler } from "@milkyway/core";
import { coinsToText } from "@milkyway/math";
import { burnLocked } from "../burn.ts";
import type { LiquidvestingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { getParams } from "../params.ts";
import { checkAddress, checkAmount } from "./checks.ts";

/** A burner takes stand-ins back from a user, by unbonding them where they are restaked. */
export const burnLockedRepresentation: MsgHandler<
  LiquidvestingDeps,
  MsgRpc["burnLockedRepresentation"]
> = {
  validate({ sender, user, amount }) {
    checkAddress(sender, "sender");
    checkAddress(user, "user");
    checkAmount(amount);
  },
  handle(ctx, deps, { sender, user, amount }) {
    const burner = accounts.toText(accounts.fromBech32(sender));
    const from = accounts.fromBech32(user);
    ensure(getParams(ctx).burners.includes(burner), errors.notBurner);
    burnLocked(ctx, deps, from, amount);
    ctx.emit(events.burn({ sender, amount: coinsToText(amount), user }));
    return {};
  },
};
