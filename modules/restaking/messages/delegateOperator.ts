import { ensure, type MsgHandler } from "@milkyway/core";
import { coinsToText, decCoinsToText } from "@milkyway/math";
import { isOperatorActive, operatorsErrors } from "../../operators/index.ts";
import { performDelegation } from "../delegate.ts";
import type { RestakingDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { restakableDenoms } from "../params.ts";
import { operatorKind } from "../targets.ts";
import { checkDenoms } from "./checkDenoms.ts";
import { checkAddress, checkAmounts, checkPlainId } from "./checks.ts";

/** Restakes coins to an active operator. */
export const delegateOperator: MsgHandler<RestakingDeps, MsgRpc["delegateOperator"]> = {
  validate({ operatorId, amount, delegator }) {
    checkPlainId(operatorId, "operator id");
    checkAmounts(amount);
    checkAddress(delegator, "delegator");
  },
  handle(ctx, deps, { operatorId, amount, delegator }) {
    checkAmounts(amount, "invalid delegation amount");
    const record = deps.operators.getOperator(ctx, operatorId);
    ensure(isOperatorActive(record), operatorsErrors.operatorNotActive);
    checkDenoms(amount, restakableDenoms(ctx));
    const target = { kind: operatorKind, record };
    const shares = performDelegation(ctx, deps, target, amount, delegator);
    ctx.emit(
      events.delegateOperator({
        delegator,
        operator_id: operatorId,
        amount: coinsToText(amount),
        new_shares: decCoinsToText(shares),
      }),
    );
    return {};
  },
};
