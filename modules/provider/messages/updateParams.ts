import type { MsgRpc } from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import { ensureAuthority, type MsgHandler } from "@milkyway/core";
import type { ProviderDeps } from "../deps.ts";
import { validateParams } from "../params.ts";
import { state } from "../state.ts";

/** Governance replaces the parameters. */
export const updateParams: MsgHandler<ProviderDeps, MsgRpc["updateParams"]> = {
  validate: ({ params }) => validateParams(params),
  handle(ctx, { authority }, { authority: given, params }) {
    ensureAuthority(authority, given);
    state.params.set(ctx, params);
    return {};
  },
};
