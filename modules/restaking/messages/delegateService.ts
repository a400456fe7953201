import { type Ctx, ensure, type MsgHandler } from "@milkyway/core";
import { coinsToText, decCoinsToText } from "@milkyway/math";
import { isServiceActive, servicesErrors } from "../../services/index.ts";
import { performDelegation } from "../delegate.ts";
import type { RestakingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { restakableDenoms } from "../params.ts";
import { serviceKind } from "../targets.ts";
import { checkDenoms } from "./checkDenoms.ts";
import { checkAddress, checkAmounts, checkPlainId } from "./checks.ts";

/** Denoms that both the chain and the service allow; an empty list allows all. */
function serviceDenoms(ctx: Ctx, { services }: RestakingDeps, serviceId: number) {
  const global = restakableDenoms(ctx);
  const { allowedDenoms } = services.getServiceParams(ctx, serviceId);
  if (global.length === 0) return allowedDenoms;
  if (allowedDenoms.length === 0) return global;
  const both = global.filter((denom) => allowedDenoms.includes(denom));
  ensure(both.length > 0, errors.denomNotRestakable, "tokens cannot be restaked");
  return both;
}

/** Restakes coins to an active service. */
export const delegateService: MsgHandler<RestakingDeps, MsgRpc["delegateService"]> = {
  validate({ serviceId, amount, delegator }) {
    checkPlainId(serviceId, "service id");
    checkAmounts(amount);
    checkAddress(delegator, "delegator");
  },
  handle(ctx, deps, { serviceId, amount, delegator }) {
    checkAmounts(amount, "invalid delegation amount");
    const record = deps.services.getService(ctx, serviceId);
    ensure(isServiceActive(record), servicesErrors.serviceNotActive);
    checkDenoms(amount, serviceDenoms(ctx, deps, serviceId));
    const target = { kind: serviceKind, record };
    const shares = performDelegation(ctx, deps, target, amount, delegator);
    ctx.emit(
      events.delegateService({
        delegator,
        service_id: serviceId,
        amount: coinsToText(amount),
        new_shares: decCoinsToText(shares),
      }),
    );
    return {};
  },
};
