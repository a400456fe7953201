import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import { type MsgRpc, OperatorStatus } from "../gen/v1.ts";
import { runOperatorHooks } from "../hooks.ts";
import { setOperatorAsInactivating } from "../inactivation.ts";
import { type OperatorsDeps, saveOperator } from "../keeper.ts";
import { state } from "../state.ts";
import { checkAddress, checkOperatorId } from "./checks.ts";

const LEAVING: readonly number[] = [
  OperatorStatus.OPERATOR_STATUS_INACTIVATING,
  OperatorStatus.OPERATOR_STATUS_INACTIVE,
];

/** The admin has an operator become inactive after the deactivation time; this cannot be taken back. */
export const deactivateOperator: MsgHandler<OperatorsDeps, MsgRpc["deactivateOperator"]> = {
  validate({ operatorId, sender }) {
    checkOperatorId(operatorId);
    checkAddress(sender, "sender");
  },
  handle(ctx, { hooks }, { operatorId, sender }) {
    const operator = state.operators.require(ctx, operatorId);
    ensure(
      operator.admin === sender,
      sdkErrors.unauthorized,
      "only the admin can deactivate the operator",
    );
    ensure(!LEAVING.includes(operator.status), errors.operatorNotActive);
    saveOperator(ctx, { ...operator, status: OperatorStatus.OPERATOR_STATUS_INACTIVATING });

    const { deactivationTime } = state.params.require(ctx);
    setOperatorAsInactivating(ctx, operatorId, ctx.time + deactivationTime);
    runOperatorHooks(ctx, hooks, "afterOperatorInactivatingStarted", operatorId);
    ctx.emit(events.startOperatorInactivation({ operator_id: operatorId, sender }));
    return {};
  },
};
