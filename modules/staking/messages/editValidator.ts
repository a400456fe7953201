import { compactText } from "@milkyway/codec";
import {
  Commission,
  type MsgEditValidator,
  type MsgRpc,
  type Validator,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import {
  type Address,
  type Ctx,
  ensure,
  type MsgHandler,
  plainError,
  sdkErrors,
} from "@milkyway/core";
import { type Dec, decToText, ONE_DEC } from "@milkyway/math";
import { validateNewRate } from "../commission.ts";
import type { StakingDeps } from "../deps.ts";
import { isEmptyDescription, updateDescription } from "../description.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import { getParams } from "../params.ts";
import { getValidator, setValidator } from "../validators.ts";
import { validatorIn } from "./addresses.ts";

function checkMessage(ctx: Ctx, msg: MsgEditValidator): void {
  const { description, minSelfDelegation, commissionRate } = msg;
  const { invalidRequest } = sdkErrors;
  ensure(!isEmptyDescription(description), invalidRequest, "empty description");
  ensure(
    minSelfDelegation === undefined || minSelfDelegation > 0n,
    invalidRequest,
    "minimum self delegation must be a positive integer",
  );
  if (commissionRate === undefined) return;
  ensure(
    commissionRate >= 0n && commissionRate <= ONE_DEC,
    invalidRequest,
    "commission rate must be between 0 and 1 (inclusive)",
  );
  const { minCommissionRate } = getParams(ctx);
  ensure(
    commissionRate >= minCommissionRate,
    invalidRequest,
    () =>
      `commission rate cannot be less than the min commission rate ${decToText(minCommissionRate)}`,
  );
}

function changedCommission(
  ctx: Ctx,
  deps: StakingDeps,
  operator: Address,
  { commission }: Validator,
  rate: Dec,
): Commission {
  validateNewRate(commission, rate, ctx.time);
  const { minCommissionRate } = getParams(ctx);
  if (rate < minCommissionRate)
    throw plainError(
      `cannot set validator commission to less than minimum rate of ${decToText(minCommissionRate)}`,
    );
  for (const hooks of deps.hooks) hooks.beforeValidatorModified?.(ctx, operator);
  return { commissionRates: { ...commission.commissionRates, rate }, updateTime: ctx.time };
}

function checkMinSelfDelegation(before: Validator, minSelfDelegation: bigint): void {
  ensure(minSelfDelegation > before.minSelfDelegation, errors.minSelfDelegationDecreased);
  ensure(minSelfDelegation <= before.tokens, errors.selfDelegationBelowMinimum);
}

/** An operator changes the description, the commission or the promised self-delegation of its validator. */
export const editValidator: MsgHandler<StakingDeps, MsgRpc["editValidator"]> = {
  handle(ctx, deps, msg) {
    const operator = validatorIn(msg.validatorAddress);
    checkMessage(ctx, msg);
    const before = getValidator(ctx, operator);
    const description = updateDescription(before.description, msg.description);
    const { commissionRate, minSelfDelegation = before.minSelfDelegation } = msg;
    const commission =
      commissionRate === undefined
        ? before.commission
        : changedCommission(ctx, deps, operator, before, commissionRate);
    if (msg.minSelfDelegation !== undefined) checkMinSelfDelegation(before, minSelfDelegation);

    setValidator(ctx, { ...before, description, commission, minSelfDelegation });
    ctx.emit(
      events.editValidator({
        commission_rate: compactText(Commission, commission),
        min_self_delegation: minSelfDelegation,
      }),
    );
    return {};
  },
};
