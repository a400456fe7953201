import type { MsgRpc } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { ensureAuthority, type MsgHandler } from "@milkyway/core";
import type { StakingDeps } from "../deps.ts";
import { validateParams } from "../params.ts";
import { state } from "../state.ts";

/** Governance replaces the parameters. */
export const updateParams: MsgHandler<StakingDeps, MsgRpc["updateParams"]> = {
  handle(ctx, { authority }, msg) {
    ensureAuthority(authority, msg.authority);
    validateParams(msg.params);
    state.params.set(ctx, msg.params);
    return {};
  },
};
