import type { MsgRpc } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import { ensureAuthority, type MsgHandler } from "@milkyway/core";
import type { SlashingDeps } from "../deps.ts";
import { validateParams } from "../params.ts";
import { state } from "../state.ts";

/** Governance replaces the parameters. */
export const updateParams: MsgHandler<SlashingDeps, MsgRpc["updateParams"]> = {
  handle(ctx, { authority }, { authority: given, params }) {
    ensureAuthority(authority, given);
    validateParams(params);
    state.params.set(ctx, params);
    return {};
  },
};
