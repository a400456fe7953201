import { ensureAuthority, type MsgHandler, sdkErrors, toChainError } from "@milkyway/core";
import type { MsgRpc } from "../gen/v1.ts";
import type { ServicesDeps } from "../keeper.ts";
import { validateParams } from "../params.ts";
import { state } from "../state.ts";
import { checkAddress } from "./checks.ts";

/** Governance sets the parameters of the module. */
export const updateParams: MsgHandler<ServicesDeps, MsgRpc["updateParams"]> = {
  validate({ params, authority }) {
    try {
      validateParams(params);
    } catch (error) {
      throw sdkErrors.invalidRequest.wrap(`invalid params: ${toChainError(error).message}`);
    }
    checkAddress(authority, "authority");
  },
  handle(ctx, deps, { authority, params }) {
    ensureAuthority(deps.authority, authority);
    state.params.set(ctx, params);
    return {};
  },
};
