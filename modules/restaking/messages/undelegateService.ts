import type { MsgHandler } from "@milkyway/core";
import { coinsToText } from "@milkyway/math";
import { completionText } from "../completionText.ts";
import type { RestakingDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { serviceKind } from "../targets.ts";
import { performUndelegation, sharesToUnbond } from "../undelegate.ts";
import { checkAddress, checkAmounts, checkPlainId } from "./checks.ts";

/** Starts to unbond coins from a service of any status. */
export const undelegateService: MsgHandler<RestakingDeps, MsgRpc["undelegateService"]> = {
  validate({ serviceId, amount, delegator }) {
    checkPlainId(serviceId, "service id");
    checkAmounts(amount);
    checkAddress(delegator, "delegator");
  },
  handle(ctx, deps, { serviceId, amount, delegator }) {
    const target = { kind: serviceKind, record: serviceKind.load(ctx, deps, serviceId) };
    const shares = sharesToUnbond(ctx, target, amount, delegator);
    const completionTime = performUndelegation(ctx, deps, target, shares, delegator);
    ctx.emit(
      events.unbondService({
        amount: coinsToText(amount),
        delegator,
        service_id: serviceId,
        completion_time: completionText(completionTime),
      }),
    );
    return { completionTime };
  },
};
