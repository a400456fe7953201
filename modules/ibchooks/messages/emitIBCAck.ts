import { accounts, type MsgHandler, plainError, sdkErrors, toChainError } from "@milkyway/core";
import { refuse } from "../../unsupported/unsupportedMsgs.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { findAckActor } from "../state.ts";

/**
 * A contract acknowledges a packet that it received earlier. Only contracts can have kept one back, so that, while
 * there are none, it ends where nobody is found who may.
 */
export const emitIBCAck: MsgHandler<unknown, MsgRpc["emitIBCAck"]> = {
  validate({ sender }) {
    try {
      accounts.fromBech32(sender);
    } catch (error) {
      const reason = toChainError(error).message;
      throw sdkErrors.invalidAddress.wrap(`Invalid sender address (${reason})`);
    }
  },
  handle(ctx, _, { sender, channel, packetSequence: sequence }) {
    ctx.emit(events.emitAck({ sender, channel, sequence }));
    const actor = findAckActor(ctx, channel, sequence);
    const packet = `channel ${channel} packet ${sequence}`;
    if (actor === undefined) throw plainError(`no ack actor set for ${packet}`);
    if (actor.contract !== sender)
      throw plainError(`sender ${sender} is not allowed to send an ack for ${packet}`);
    return refuse("an acknowledgement by a contract");
  },
};
