import type { MsgRpc } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { type MsgHandler, plainError } from "@milkyway/core";
import { checkParams } from "../params.ts";
import { state } from "../state.ts";

/** Replaces the parameters. Unlike other modules it refuses a foreign authority with an unregistered error. */
export const updateParams: MsgHandler<{ readonly authority: string }, MsgRpc["updateParams"]> = {
  handle(ctx, { authority }, msg) {
    if (msg.authority !== authority)
      throw plainError(
        `expected gov account as only signer for proposal message; invalid authority; expected ${authority}, got ${msg.authority}`,
      );
    checkParams(msg.params);
    state.params.set(ctx, msg.params);
    return {};
  },
};
