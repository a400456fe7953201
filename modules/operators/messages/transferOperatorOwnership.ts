import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { storedAddress } from "../../registry/index.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { type OperatorsDeps, saveOperator } from "../keeper.ts";
import { state } from "../state.ts";
import { checkAddress, checkOperatorId } from "./checks.ts";

/** The admin hands an operator over. The spelling of the new address is kept, and compared from then on. */
export const transferOperatorOwnership: MsgHandler<
  OperatorsDeps,
  MsgRpc["transferOperatorOwnership"]
> = {
  validate({ operatorId, newAdmin, sender }) {
    checkOperatorId(operatorId);
    checkAddress(newAdmin, "new admin");
    checkAddress(sender, "sender");
  },
  handle(ctx, _deps, { operatorId, newAdmin, sender }) {
    const operator = state.operators.require(ctx, operatorId);
    ensure(
      operator.admin === sender,
      sdkErrors.unauthorized,
      "only the admin can transfer the operator ownership",
    );
    saveOperator(ctx, { ...operator, admin: storedAddress(ctx, newAdmin) });
    ctx.emit(
      events.transferOperatorOwnership({ operator_id: operatorId, new_admin: newAdmin, sender }),
    );
    return {};
  },
};
