import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { deactivateService as deactivate, type ServicesDeps } from "../keeper.ts";
import { state } from "../state.ts";
import { checkAddress, checkServiceId } from "./checks.ts";

/** The admin closes an active service to restaking. */
export const deactivateService: MsgHandler<ServicesDeps, MsgRpc["deactivateService"]> = {
  validate({ serviceId, sender }) {
    checkServiceId(serviceId);
    checkAddress(sender, "sender");
  },
  handle(ctx, deps, { serviceId, sender }) {
    const { admin } = state.services.require(ctx, serviceId);
    ensure(admin === sender, sdkErrors.unauthorized, "only the admin can deactivate the service");
    deactivate(ctx, deps, serviceId);
    ctx.emit(events.deactivateService({ service_id: serviceId, sender }));
    return {};
  },
};
