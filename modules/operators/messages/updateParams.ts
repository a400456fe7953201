import { ensureAuthority, type MsgHandler, plainError, toChainError } from "@milkyway/core";
import type { MsgRpc } from "../gen/v1.ts";
import type { OperatorsDeps } from "../keeper.ts";
import { validateParams } from "../params.ts";
import { state } from "../state.ts";
import { checkAddress } from "./checks.ts";

/** Governance sets the parameters of the module. Operators in the queue keep their times. */
export const updateParams: MsgHandler<OperatorsDeps, MsgRpc["updateParams"]> = {
  validate({ params, authority }) {
    try {
      validateParams(params);
    } catch (error) {
      // The code of the cause is lost, as in the original.
      throw plainError(`invalid params: ${toChainError(error).message}`);
    }
    checkAddress(authority, "authority");
  },
  handle(ctx, deps, { authority, params }) {
    ensureAuthority(deps.authority, authority);
    state.params.set(ctx, params);
    return {};
  },
};
