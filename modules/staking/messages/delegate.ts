import type { MsgRpc } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import { coinToText, decToText } from "@milkyway/math";
import { delegate as delegateTokens } from "../delegate.ts";
import type { StakingDeps } from "../deps.ts";
import { events } from "../events.ts";
import { getValidator } from "../validators.ts";
import { delegatorIn, validatorIn } from "./addresses.ts";
import { ensureBondDenom, ensurePositive } from "./amounts.ts";

/** An account delegates to a validator, be it jailed or not. */
export const delegate: MsgHandler<StakingDeps, MsgRpc["delegate"]> = {
  handle(ctx, deps, { validatorAddress, delegatorAddress, amount }) {
    const operator = validatorIn(validatorAddress);
    const delegator = delegatorIn(delegatorAddress);
    ensurePositive(amount, "invalid delegation amount");
    const validator = getValidator(ctx, operator);
    ensureBondDenom(ctx, amount);
    const issued = delegateTokens(ctx, deps, delegator, amount.amount, "account", validator);
    ctx.emit(
      events.delegate({
        validator: validatorAddress,
        delegator: delegatorAddress,
        amount: coinToText(amount),
        new_shares: decToText(issued),
      }),
    );
    return {};
  },
};
