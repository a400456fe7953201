import { ensure, ensureAuthority, type MsgHandler, sdkErrors } from "@milkyway/core";
import type { RestakingDeps } from "../deps.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { checkParams } from "../params.ts";
import { state } from "../state.ts";
import { checkAddress } from "./checks.ts";

/** Governance replaces the parameters. */
export const updateParams: MsgHandler<RestakingDeps, MsgRpc["updateParams"]> = {
  validate({ params, authority }) {
    const wrong = checkParams(params);
    if (wrong) throw sdkErrors.invalidRequest.wrap(`invalid params: ${wrong}`);
    checkAddress(authority, "authority");
  },
  handle(ctx, deps, { authority, params }) {
    ensureAuthority(deps.authority, authority);
    if (ctx.rules.negativeUnbondingTime === "refused")
      ensure(params.unbondingTime > 0n, sdkErrors.invalidRequest, "unbonding time is negative");
    state.params.set(ctx, params);
    return {};
  },
};
