import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import { type MsgRpc, OperatorStatus } from "../gen/v1.ts";
import { runOperatorHooks } from "../hooks.ts";
import { type OperatorsDeps, saveOperator } from "../keeper.ts";
import { state } from "../state.ts";
import { checkAddress, checkOperatorId } from "./checks.ts";

/** The admin makes an inactive operator active again, with no commission. */
export const reactivateOperator: MsgHandler<OperatorsDeps, MsgRpc["reactivateOperator"]> = {
  validate({ operatorId, sender }) {
    checkOperatorId(operatorId);
    checkAddress(sender, "sender");
  },
  handle(ctx, { hooks }, { operatorId, sender }) {
    const operator = state.operators.require(ctx, operatorId);
    // The original's text says "deactivate" here too.
    ensure(
      operator.admin === sender,
      sdkErrors.unauthorized,
      "only the admin can deactivate the operator",
    );
    ensure(operator.status === OperatorStatus.OPERATOR_STATUS_INACTIVE, errors.operatorNotInactive);
    saveOperator(ctx, { ...operator, status: OperatorStatus.OPERATOR_STATUS_ACTIVE });
    runOperatorHooks(ctx, hooks, "afterOperatorReactivated", operatorId);
    ctx.emit(events.reactivateOperator({ operator_id: operatorId, sender }));
    return {};
  },
};
