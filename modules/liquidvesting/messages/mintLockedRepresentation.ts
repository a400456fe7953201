import { accounts, ensure, type MsgHandler } from "@milkyway/core";
import { coinsToText } from "@milkyway/math";
import type { LiquidvestingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { mintLocked } from "../mint.ts";
import { getParams } from "../params.ts";
import { checkAddress, checkAmount } from "./checks.ts";

/** A minter issues stand-ins for tokens that the receiver has locked elsewhere. The amount is in native denoms. */
export const mintLockedRepresentation: MsgHandler<
  LiquidvestingDeps,
  MsgRpc["mintLockedRepresentation"]
> = {
  validate({ sender, receiver, amount }) {
    checkAddress(sender, "sender");
    checkAddress(receiver, "receiver");
    checkAmount(amount);
  },
  handle(ctx, deps, { sender, receiver, amount }) {
    const minter = accounts.toText(accounts.fromBech32(sender));
    const to = accounts.fromBech32(receiver);
    ensure(getParams(ctx).minters.includes(minter), errors.notMinter);
    const minted = mintLocked(ctx, deps, to, amount);
    ctx.emit(events.mint({ sender, amount: coinsToText(minted), receiver }));
    return {};
  },
};
