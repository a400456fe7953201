import type { MsgHandler } from "@milkyway/core";
import { coinToText, decCoinsToText } from "@milkyway/math";
import { performDelegation } from "../delegate.ts";
import type { RestakingDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { restakableDenoms } from "../params.ts";
import { poolKind } from "../targets.ts";
import { checkDenoms } from "./checkDenoms.ts";
import { checkAddress, checkAmount } from "./checks.ts";

/** Restakes a coin to the pool of its denom, which is created for the first one. */
export const delegatePool: MsgHandler<RestakingDeps, MsgRpc["delegatePool"]> = {
  validate({ amount, delegator }) {
    checkAmount(amount);
    checkAddress(delegator, "delegator");
  },
  handle(ctx, deps, { amount, delegator }) {
    checkAmount(amount, "invalid delegation amount");
    checkDenoms([amount], restakableDenoms(ctx));
    const record = deps.pools.createOrGetPoolByDenom(ctx, amount.denom);
    const target = { kind: poolKind, record };
    const shares = performDelegation(ctx, deps, target, [amount], delegator);
    ctx.emit(
      events.delegatePool({
        delegator,
        amount: coinToText(amount),
        new_shares: decCoinsToText(shares),
      }),
    );
    return {};
  },
};
