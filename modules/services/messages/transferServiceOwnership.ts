import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { storedAddress } from "../../registry/index.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { type ServicesDeps, saveService } from "../keeper.ts";
import { state } from "../state.ts";
import { checkAddress, checkServiceId } from "./checks.ts";

/** The admin hands a service over. The spelling of the new address is kept, and compared from then on. */
export const transferServiceOwnership: MsgHandler<
  ServicesDeps,
  MsgRpc["transferServiceOwnership"]
> = {
  validate({ serviceId, newAdmin, sender }) {
    checkServiceId(serviceId, "ID");
    checkAddress(newAdmin, "new admin");
    checkAddress(sender, "sender");
  },
  handle(ctx, _deps, { serviceId, newAdmin, sender }) {
    const service = state.services.require(ctx, serviceId);
    ensure(
      service.admin === sender,
      sdkErrors.unauthorized,
      "only the admin can transfer the service ownership",
    );
    saveService(ctx, { ...service, admin: storedAddress(ctx, newAdmin) });
    ctx.emit(
      events.transferServiceOwnership({ service_id: serviceId, new_admin: newAdmin, sender }),
    );
    return {};
  },
};
