import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { activateService as activate, type ServicesDeps } from "../keeper.ts";
import { state } from "../state.ts";
import { checkAddress, checkServiceId } from "./checks.ts";

/** The admin opens a service to restaking. */
export const activateService: MsgHandler<ServicesDeps, MsgRpc["activateService"]> = {
  validate({ serviceId, sender }) {
    checkServiceId(serviceId);
    checkAddress(sender, "sender");
  },
  handle(ctx, deps, { serviceId, sender }) {
    const { admin } = state.services.require(ctx, serviceId);
    ensure(admin === sender, sdkErrors.unauthorized, "only the admin can activate the service");
    activate(ctx, deps, serviceId);
    ctx.emit(events.activateService({ service_id: serviceId, sender }));
    return {};
  },
};
