import type { MsgRpc } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import { coinToText } from "@milkyway/math";
import { completionText } from "../completionText.ts";
import type { StakingDeps } from "../deps.ts";
import { events } from "../events.ts";
import { validateUnbondAmount } from "../unbond.ts";
import { undelegate as undelegateShares } from "../undelegate.ts";
import { delegatorIn, validatorIn } from "./addresses.ts";
import { ensureBondDenom, ensurePositive } from "./amounts.ts";

/** A delegator takes tokens back; they are paid when the unbonding time has passed. */
export const undelegate: MsgHandler<StakingDeps, MsgRpc["undelegate"]> = {
  handle(ctx, deps, { validatorAddress, delegatorAddress, amount }) {
    const operator = validatorIn(validatorAddress);
    const delegator = delegatorIn(delegatorAddress);
    ensurePositive(amount, "invalid shares amount");
    const shares = validateUnbondAmount(ctx, delegator, operator, amount.amount);
    ensureBondDenom(ctx, amount);
    const { completionTime, ...undelegated } = undelegateShares(
      ctx,
      deps,
      delegator,
      operator,
      shares,
    );
    const coin = { denom: amount.denom, amount: undelegated.amount };
    ctx.emit(
      events.unbond({
        validator: validatorAddress,
        delegator: delegatorAddress,
        amount: coinToText(coin),
        completion_time: completionText(completionTime),
      }),
    );
    return { completionTime, amount: coin };
  },
};
