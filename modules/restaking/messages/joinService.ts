import { ensure, type MsgHandler } from "@milkyway/core";
import { isServiceActive, servicesErrors } from "../../services/index.ts";
import type { RestakingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { canOperatorValidateService } from "../membership.ts";
import { state } from "../state.ts";
import { checkAddress, checkId } from "./checks.ts";
import { requireOperatorAdmin } from "./requireAdmin.ts";

/** An operator starts securing a service. Joining twice succeeds, and the status of the operator is not looked at. */
export const joinService: MsgHandler<RestakingDeps, MsgRpc["joinService"]> = {
  validate({ operatorId, serviceId, sender }) {
    checkId(operatorId, "operator ID");
    checkId(serviceId, "service ID");
    checkAddress(sender, "sender");
  },
  handle(ctx, deps, { operatorId, serviceId, sender }) {
    requireOperatorAdmin(ctx, deps, operatorId, sender, "only the admin can join the service");
    const service = deps.services.getService(ctx, serviceId);
    ensure(
      isServiceActive(service),
      servicesErrors.serviceNotActive,
      () => `service ${serviceId} is not active`,
    );
    ensure(canOperatorValidateService(ctx, serviceId, operatorId), errors.operatorNotAllowed);
    state.joinedServices.add(ctx, [operatorId, serviceId]);
    ctx.emit(events.joinService({ operator_id: operatorId, service_id: serviceId }));
    return {};
  },
};
