import { ensure, type MsgHandler } from "@milkyway/core";
import type { RestakingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { state } from "../state.ts";
import { checkAddress, checkId } from "./checks.ts";
import { requireServiceAdmin } from "./requireAdmin.ts";

type Handler = MsgHandler<RestakingDeps, MsgRpc["ceasePoolSecurityBorrow"]>;

/** A service stops borrowing from a pool, whose delegators then earn nothing more from it. */
export const ceasePoolSecurityBorrow: Handler = {
  validate({ serviceId, poolId, sender }) {
    checkId(serviceId, "service ID");
    checkId(poolId, "pool ID");
    checkAddress(sender, "sender");
  },
  handle(ctx, deps, { serviceId, poolId, sender }) {
    const text = "only the service admin can cease the pool security borrow";
    requireServiceAdmin(ctx, deps, serviceId, sender, text);
    const securing = state.securingPools.has(ctx, [serviceId, poolId]);
    ensure(securing, errors.poolNotSecuringService);
    state.securingPools.remove(ctx, [serviceId, poolId]);
    ctx.emit(events.ceasePoolSecurityBorrow({ service_id: serviceId, pool_id: poolId }));
    return {};
  },
};
