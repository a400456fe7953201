import type { MsgHandler } from "@milkyway/core";
import { coinToText } from "@milkyway/math";
import { poolNotFound } from "../../pools/index.ts";
import { completionText } from "../completionText.ts";
import type { RestakingDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { poolKind } from "../targets.ts";
import { performUndelegation, sharesToUnbond } from "../undelegate.ts";
import { checkAddress, checkAmount } from "./checks.ts";

/** Starts to unbond a coin from the pool of its denom. */
export const undelegatePool: MsgHandler<RestakingDeps, MsgRpc["undelegatePool"]> = {
  validate({ amount, delegator }) {
    checkAmount(amount);
    checkAddress(delegator, "delegator");
  },
  handle(ctx, deps, { amount, delegator }) {
    const record = deps.pools.getPoolByDenom(ctx, amount.denom);
    if (record === undefined) throw poolNotFound();
    const target = { kind: poolKind, record };
    const shares = sharesToUnbond(ctx, target, [amount], delegator);
    const completionTime = performUndelegation(ctx, deps, target, shares, delegator);
    ctx.emit(
      events.unbondPool({
        amount: coinToText(amount),
        delegator,
        completion_time: completionText(completionTime),
      }),
    );
    return { completionTime };
  },
};
