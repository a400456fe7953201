import { ensureAuthority, type MsgHandler } from "@milkyway/core";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { type ServicesDeps, setServiceAccredited } from "../keeper.ts";
import { checkAddress, checkServiceId } from "./checks.ts";

/** Governance accredits a service. The event is emitted even when nothing changes. */
export const accreditService: MsgHandler<ServicesDeps, MsgRpc["accreditService"]> = {
  validate({ serviceId, authority }) {
    checkServiceId(serviceId, "ID");
    checkAddress(authority, "authority");
  },
  handle(ctx, deps, { authority, serviceId }) {
    ensureAuthority(deps.authority, authority);
    setServiceAccredited(ctx, deps, serviceId, true);
    ctx.emit(events.accreditService({ service_id: serviceId }));
    return {};
  },
};
