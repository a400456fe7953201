import type { MsgRpc } from "@milkyway/codec/gen/cosmos/gov/v1";
import { ensureAuthority, type MsgHandler } from "@milkyway/core";
import type { GovDeps } from "../deps.ts";
import { checkParams } from "../params.ts";
import { state } from "../state.ts";

/** Governance replaces its own parameters. */
export const updateParams: MsgHandler<GovDeps, MsgRpc["updateParams"]> = {
  handle(ctx, deps, { authority, params }) {
    ensureAuthority(deps.authority, authority);
    checkParams(params);
    state.params.set(ctx, params);
    return {};
  },
};
