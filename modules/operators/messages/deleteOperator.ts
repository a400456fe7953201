import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import { type MsgRpc, OperatorStatus } from "../gen/v1.ts";
import { runOperatorHooks } from "../hooks.ts";
import type { OperatorsDeps } from "../keeper.ts";
import { state } from "../state.ts";
import { checkAddress, checkOperatorId } from "./checks.ts";

/** The admin deletes an inactive operator. In the original delegations do not matter, and its parameters stay. */
export const deleteOperator: MsgHandler<OperatorsDeps, MsgRpc["deleteOperator"]> = {
  validate({ operatorId, sender }) {
    checkOperatorId(operatorId);
    checkAddress(sender, "sender");
  },
  handle(ctx, { hooks }, { operatorId, sender }) {
    const operator = state.operators.require(ctx, operatorId);
    ensure(
      operator.admin === sender,
      sdkErrors.unauthorized,
      "only the admin can delete the operator",
    );
    ensure(operator.status === OperatorStatus.OPERATOR_STATUS_INACTIVE, errors.operatorNotInactive);
    runOperatorHooks(ctx, hooks, "beforeOperatorDeleted", operatorId);
    state.operators.remove(ctx, operatorId);
    state.addresses.remove(ctx, operator.address);
    if (ctx.rules.deletedParams === "removed") state.operatorParams.remove(ctx, operatorId);
    ctx.emit(events.deleteOperator({ operator_id: operatorId, sender }));
    return {};
  },
};
