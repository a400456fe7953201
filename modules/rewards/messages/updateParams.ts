import { ensureAuthority, type MsgHandler } from "@milkyway/core";
import type { RewardsDeps } from "../deps.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { validateParams } from "../params.ts";
import { state } from "../state.ts";

/** Governance replaces the parameters, which are checked only here. */
export const updateParams: MsgHandler<RewardsDeps, MsgRpc["updateParams"]> = {
  handle(ctx, deps, { authority, params }) {
    ensureAuthority(deps.authority, authority);
    validateParams(params);
    state.params.set(ctx, params);
    return {};
  },
};
