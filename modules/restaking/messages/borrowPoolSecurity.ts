import { ensure, type MsgHandler } from "@milkyway/core";
import { isServiceActive, servicesErrors } from "../../services/index.ts";
import type { RestakingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { state } from "../state.ts";
import { checkAddress, checkId } from "./checks.ts";
import { requireServiceAdmin } from "./requireAdmin.ts";

/** A service starts to borrow security from a pool. */
export const borrowPoolSecurity: MsgHandler<RestakingDeps, MsgRpc["borrowPoolSecurity"]> = {
  validate({ serviceId, poolId, sender }) {
    checkId(serviceId, "service ID");
    checkId(poolId, "pool ID");
    checkAddress(sender, "sender");
  },
  handle(ctx, deps, { serviceId, poolId, sender }) {
    const text = "only the service admin can borrow the security from a new pool";
    const service = requireServiceAdmin(ctx, deps, serviceId, sender, text);
    ensure(
      isServiceActive(service),
      servicesErrors.serviceNotActive,
      () => `service ${serviceId} is not active`,
    );
    deps.pools.getPool(ctx, poolId);
    const securing = state.securingPools.has(ctx, [serviceId, poolId]);
    ensure(!securing, errors.poolAlreadySecuringService);
    state.securingPools.add(ctx, [serviceId, poolId]);
    ctx.emit(events.borrowPoolSecurity({ service_id: serviceId, pool_id: poolId }));
    return {};
  },
};
