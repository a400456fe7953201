import { type Ctx, ensure, type MsgHandler } from "@milkyway/core";
import type { RestakingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { hasAllowList, serviceValidatingOperators } from "../membership.ts";
import { state } from "../state.ts";
import { checkAddress, checkId } from "./checks.ts";
import { requireServiceAdmin } from "./requireAdmin.ts";

/** Everyone but the operator leaves the service. */
function removeOthers(ctx: Ctx, serviceId: number, operatorId: number): void {
  const leaving = [...serviceValidatingOperators(ctx, serviceId)].filter((id) => id !== operatorId);
  for (const id of leaving) state.joinedServices.remove(ctx, [id, serviceId]);
}

/** A service admits an operator. The first one on the list makes all others that had joined leave. */
export const addOperatorToAllowList: MsgHandler<RestakingDeps, MsgRpc["addOperatorToAllowList"]> = {
  validate({ serviceId, operatorId, sender }) {
    checkId(serviceId, "service ID");
    checkId(operatorId, "operator ID");
    checkAddress(sender, "sender");
  },
  handle(ctx, deps, { serviceId, operatorId, sender }) {
    const text = "only the service admin can allow an operator";
    requireServiceAdmin(ctx, deps, serviceId, sender, text);
    deps.operators.getOperator(ctx, operatorId);
    const listed = state.allowedOperators.has(ctx, [serviceId, operatorId]);
    ensure(!listed, errors.operatorAlreadyAllowed);
    if (!hasAllowList(ctx, serviceId)) removeOthers(ctx, serviceId, operatorId);
    state.allowedOperators.add(ctx, [serviceId, operatorId]);
    ctx.emit(events.allowOperator({ operator_id: operatorId, service_id: serviceId }));
    return {};
  },
};
