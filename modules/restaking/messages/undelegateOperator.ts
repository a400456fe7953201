import type { MsgHandler } from "@milkyway/core";
import { coinsToText } from "@milkyway/math";
import { completionText } from "../completionText.ts";
import type { RestakingDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { operatorKind } from "../targets.ts";
import { performUndelegation, sharesToUnbond } from "../undelegate.ts";
import { checkAddress, checkAmounts, checkPlainId } from "./checks.ts";

/** Starts to unbond coins from a operator of any status. */
export const undelegateOperator: MsgHandler<RestakingDeps, MsgRpc["undelegateOperator"]> = {
  validate({ operatorId, amount, delegator }) {
    checkPlainId(operatorId, "operator id");
    checkAmounts(amount);
    checkAddress(delegator, "delegator");
  },
  handle(ctx, deps, { operatorId, amount, delegator }) {
    const target = { kind: operatorKind, record: operatorKind.load(ctx, deps, operatorId) };
    const shares = sharesToUnbond(ctx, target, amount, delegator);
    const completionTime = performUndelegation(ctx, deps, target, shares, delegator);
    ctx.emit(
      events.unbondOperator({
        amount: coinsToText(amount),
        delegator,
        operator_id: operatorId,
        completion_time: completionText(completionTime),
      }),
    );
    return { completionTime };
  },
};
