import type { MsgRpc } from "@milkyway/codec/gen/cosmos/mint/v1beta1";
import { ensureAuthority, type MsgHandler } from "@milkyway/core";
import type { MintDeps } from "../deps.ts";
import { validateParams } from "../params.ts";
import { state } from "../state.ts";

/** Governance replaces the parameters. */
export const updateParams: MsgHandler<MintDeps, MsgRpc["updateParams"]> = {
  handle(ctx, { authority }, msg) {
    ensureAuthority(authority, msg.authority);
    validateParams(msg.params);
    state.params.set(ctx, msg.params);
    return {};
  },
};
