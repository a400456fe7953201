import { ensureAuthority, type MsgHandler } from "@milkyway/core";
import type { LiquidvestingDeps } from "../deps.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { validateParams } from "../params.ts";
import { state } from "../state.ts";
import { checkAddress } from "./checks.ts";

/** Governance replaces the parameters. */
export const updateParams: MsgHandler<LiquidvestingDeps, MsgRpc["updateParams"]> = {
  validate({ authority, params }) {
    checkAddress(authority, "sender");
    validateParams(params);
  },
  handle(ctx, { authority }, { authority: given, params }) {
    ensureAuthority(authority, given);
    state.params.set(ctx, params);
    return {};
  },
};
