import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { checkCoins } from "@milkyway/math";
import { chargeFee, DO_NOT_MODIFY, isBlank, setIdAfter, takeNewId } from "../../registry/index.ts";
import { events } from "../events.ts";
import { type MsgRegisterOperator, type MsgRpc, OperatorStatus } from "../gen/v1.ts";
import { createOperator, type OperatorsDeps } from "../keeper.ts";
import { newOperator } from "../operator.ts";
import { state } from "../state.ts";
import { checkAddress, ensureValidOperator } from "./checks.ts";

function validate({ moniker, website, pictureUrl, feeAmount, sender }: MsgRegisterOperator) {
  const { invalidRequest } = sdkErrors;
  ensure(
    !isBlank(moniker) && moniker !== DO_NOT_MODIFY,
    invalidRequest,
    () => `invalid moniker: ${moniker}`,
  );
  ensure(website !== DO_NOT_MODIFY, invalidRequest, "invalid website");
  ensure(pictureUrl !== DO_NOT_MODIFY, invalidRequest, "invalid picture URL");
  const wrong = checkCoins(feeAmount);
  ensure(wrong === undefined, invalidRequest, () => `invalid fee amount: ${wrong}`);
  checkAddress(sender, "sender");
}

/** Anyone registers an operator, which is active at once, and becomes its admin. */
export const registerOperator: MsgHandler<OperatorsDeps, MsgRpc["registerOperator"]> = {
  validate,
  handle(ctx, deps, { sender, moniker, website, pictureUrl, feeAmount }) {
    const id = takeNewId(ctx, state.nextOperatorId);
    const status = OperatorStatus.OPERATOR_STATUS_ACTIVE;
    const operator = newOperator({ id, status, admin: sender, moniker, website, pictureUrl });
    ensureValidOperator(operator);

    const { operatorRegistrationFee: fee } = state.params.require(ctx);
    chargeFee(ctx, deps.distribution, { fee, offered: feeAmount, payer: sender });

    createOperator(ctx, deps, operator);
    setIdAfter(ctx, state.nextOperatorId, id);
    ctx.emit(events.registerOperator({ operator_id: id, sender }));
    return { newOperatorId: id };
  },
};
