import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { deleteService as remove, type ServicesDeps } from "../keeper.ts";
import { state } from "../state.ts";
import { checkAddress, checkServiceId } from "./checks.ts";

/** The admin deletes a service that is not active. The original does not look at what is delegated to it. */
export const deleteService: MsgHandler<ServicesDeps, MsgRpc["deleteService"]> = {
  validate({ serviceId, sender }) {
    checkServiceId(serviceId);
    checkAddress(sender, "sender");
  },
  handle(ctx, deps, { serviceId, sender }) {
    const { admin } = state.services.require(ctx, serviceId);
    ensure(admin === sender, sdkErrors.unauthorized, "only the admin can delete the service");
    remove(ctx, deps, serviceId);
    ctx.emit(events.deleteService({ service_id: serviceId, sender }));
    return {};
  },
};
