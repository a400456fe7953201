import type { MsgHandler } from "@milkyway/core";
import type { RestakingDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { state } from "../state.ts";
import { checkAddress, checkId } from "./checks.ts";
import { requireOperatorAdmin } from "./requireAdmin.ts";

/** An operator stops securing a service; it succeeds also for a service that was never joined. */
export const leaveService: MsgHandler<RestakingDeps, MsgRpc["leaveService"]> = {
  validate({ operatorId, serviceId, sender }) {
    checkId(operatorId, "operator ID");
    checkId(serviceId, "service ID");
    checkAddress(sender, "sender");
  },
  handle(ctx, deps, { operatorId, serviceId, sender }) {
    requireOperatorAdmin(ctx, deps, operatorId, sender, "only the admin can leave the service");
    deps.services.getService(ctx, serviceId);
    state.joinedServices.remove(ctx, [operatorId, serviceId]);
    ctx.emit(events.leaveService({ operator_id: operatorId, service_id: serviceId }));
    return {};
  },
};
