import { ensure, type MsgHandler, sdkErrors, toChainError, wrapping } from "@milkyway/core";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc, OperatorParams } from "../gen/v1.ts";
import type { OperatorsDeps } from "../keeper.ts";
import { validateOperatorParams } from "../params.ts";
import { state } from "../state.ts";
import { checkAddress, checkOperatorId } from "./checks.ts";

function ensureValidParams(params: OperatorParams): void {
  try {
    validateOperatorParams(params);
  } catch (error) {
    throw errors.invalidOperatorParams.wrap(toChainError(error).message);
  }
}

/** The admin sets the commission of an operator, in any of its states. */
export const setOperatorParams: MsgHandler<OperatorsDeps, MsgRpc["setOperatorParams"]> = {
  validate({ operatorId, params, sender }) {
    checkOperatorId(operatorId);
    checkAddress(sender, "sender");
    wrapping("invalid operator params", () => validateOperatorParams(params));
  },
  handle(ctx, _deps, { operatorId, params, sender }) {
    const { admin } = state.operators.require(ctx, operatorId);
    ensure(
      admin === sender,
      sdkErrors.unauthorized,
      "only the admin can update the operator params",
    );
    ensureValidParams(params);
    state.operatorParams.set(ctx, operatorId, params);
    ctx.emit(events.setOperatorParams({ operator_id: operatorId, sender }));
    return {};
  },
};
