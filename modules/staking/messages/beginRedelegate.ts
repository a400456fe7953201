import type { MsgRpc } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import { coinToText } from "@milkyway/math";
import { beginRedelegation } from "../beginRedelegation.ts";
import { completionText } from "../completionText.ts";
import type { StakingDeps } from "../deps.ts";
import { events } from "../events.ts";
import { validateUnbondAmount } from "../unbond.ts";
import { delegatorIn, validatorIn } from "./addresses.ts";
import { ensureBondDenom, ensurePositive } from "./amounts.ts";

/** A delegator moves tokens from one validator to another, at once. */
export const beginRedelegate: MsgHandler<StakingDeps, MsgRpc["beginRedelegate"]> = {
  handle(ctx, deps, { validatorSrcAddress, validatorDstAddress, delegatorAddress, amount }) {
    const source = validatorIn(validatorSrcAddress, "invalid source validator address");
    const destination = validatorIn(validatorDstAddress, "invalid destination validator address");
    const delegator = delegatorIn(delegatorAddress);
    ensurePositive(amount, "invalid shares amount");
    const shares = validateUnbondAmount(ctx, delegator, source, amount.amount);
    ensureBondDenom(ctx, amount);
    const key = [delegator, source, destination] as const;
    const completionTime = beginRedelegation(ctx, deps, key, shares);
    ctx.emit(
      events.redelegate({
        source_validator: validatorSrcAddress,
        destination_validator: validatorDstAddress,
        amount: coinToText(amount),
        completion_time: completionText(completionTime),
      }),
    );
    return { completionTime };
  },
};
