import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { type OperatorsDeps, saveOperator } from "../keeper.ts";
import { updatedOperator } from "../operator.ts";
import { state } from "../state.ts";
import { checkAddress, checkOperatorId, ensureValidOperator } from "./checks.ts";

/** The admin edits the texts of an operator. In the original its tokens and shares are lost. */
export const updateOperator: MsgHandler<OperatorsDeps, MsgRpc["updateOperator"]> = {
  validate({ operatorId, sender }) {
    checkOperatorId(operatorId);
    checkAddress(sender, "sender");
  },
  handle(ctx, _deps, msg) {
    const { operatorId, sender } = msg;
    const operator = state.operators.require(ctx, operatorId);
    ensure(
      operator.admin === sender,
      sdkErrors.unauthorized,
      "only the admin can update the operator",
    );
    const anew = updatedOperator(operator, msg);
    const { tokens, delegatorShares } = operator;
    const keeps = ctx.rules.updatedStake === "kept";
    const updated = keeps ? { ...anew, tokens, delegatorShares } : anew;
    ensureValidOperator(updated);
    saveOperator(ctx, updated);
    ctx.emit(events.updateOperator({ operator_id: operatorId, sender }));
    return {};
  },
};
