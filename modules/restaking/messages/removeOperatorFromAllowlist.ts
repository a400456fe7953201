import { ensure, type MsgHandler } from "@milkyway/core";
import type { RestakingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { hasAllowList } from "../membership.ts";
import { state } from "../state.ts";
import { checkAddress, checkId } from "./checks.ts";
import { requireServiceAdmin } from "./requireAdmin.ts";

type Handler = MsgHandler<RestakingDeps, MsgRpc["removeOperatorFromAllowlist"]>;

/** A service no longer admits an operator, which leaves. Taking off the last one opens the service to everyone instead. */
export const removeOperatorFromAllowlist: Handler = {
  validate({ serviceId, operatorId, sender }) {
    checkId(serviceId, "service ID");
    checkId(operatorId, "operator ID");
    checkAddress(sender, "sender");
  },
  handle(ctx, deps, { serviceId, operatorId, sender }) {
    const text = "only the service admin can allow an operator";
    requireServiceAdmin(ctx, deps, serviceId, sender, text);
    const listed = state.allowedOperators.has(ctx, [serviceId, operatorId]);
    ensure(listed, errors.operatorNotAllowed);
    state.allowedOperators.remove(ctx, [serviceId, operatorId]);
    if (hasAllowList(ctx, serviceId)) state.joinedServices.remove(ctx, [operatorId, serviceId]);
    ctx.emit(events.removeAllowedOperator({ operator_id: operatorId, service_id: serviceId }));
    return {};
  },
};
