import { ensureAuthority, type MsgHandler } from "@milkyway/core";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { type ServicesDeps, setServiceAccredited } from "../keeper.ts";
import { checkAddress, checkServiceId } from "./checks.ts";

/** Governance takes the accreditation back. The event is emitted even when nothing changes. */
export const revokeServiceAccreditation: MsgHandler<
  ServicesDeps,
  MsgRpc["revokeServiceAccreditation"]
> = {
  validate({ serviceId, authority }) {
    checkServiceId(serviceId, "ID");
    checkAddress(authority, "authority");
  },
  handle(ctx, deps, { authority, serviceId }) {
    ensureAuthority(deps.authority, authority);
    setServiceAccredited(ctx, deps, serviceId, false);
    ctx.emit(events.revokeServiceAccreditation({ service_id: serviceId }));
    return {};
  },
};
