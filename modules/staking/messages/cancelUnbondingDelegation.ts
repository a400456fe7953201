import {
  BondStatus,
  type MsgCancelUnbondingDelegation,
  type MsgRpc,
  type UnbondingDelegation,
  type Validator,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import {
  type Address,
  type Ctx,
  ensure,
  type MsgHandler,
  notFound,
  sdkErrors,
} from "@milkyway/core";
import { coinToText, subInt } from "@milkyway/math";
import { delegate } from "../delegate.ts";
import type { StakingDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import { findUnbondingDelegation, storeUnbondingDelegation } from "../unbondingDelegations.ts";
import { hasInvalidExRate } from "../validatorShares.ts";
import { getValidator } from "../validators.ts";
import { delegatorIn, validatorIn } from "./addresses.ts";
import { ensureBondDenom, ensurePositive } from "./amounts.ts";

function openValidator(ctx: Ctx, operator: Address): Validator {
  const validator = getValidator(ctx, operator);
  ensure(!hasInvalidExRate(validator), errors.delegatorShareExRateInvalid);
  ensure(!validator.jailed, errors.validatorJailed);
  return validator;
}

/** Position of the first entry of the height; fails when the amount cannot be taken back from it. */
function findEntry(
  ctx: Ctx,
  { entries }: UnbondingDelegation,
  { creationHeight, amount }: MsgCancelUnbondingDelegation,
): number {
  const { invalidRequest } = sdkErrors;
  const index = entries.findIndex((entry) => entry.creationHeight === creationHeight);
  const entry = entries[index];
  if (entry === undefined)
    throw sdkErrors.notFound.wrap(
      `unbonding delegation entry is not found at block height ${creationHeight}`,
    );
  ensure(
    entry.balance >= amount.amount,
    invalidRequest,
    "amount is greater than the unbonding delegation entry balance",
  );
  const isOpen = entry.completionTime >= ctx.time;
  ensure(isOpen, invalidRequest, "unbonding delegation is already processed");
  return index;
}

/** The record without an amount of one entry, which goes when nothing is left of it. */
function withoutAmount(
  unbonding: UnbondingDelegation,
  index: number,
  amount: bigint,
): UnbondingDelegation {
  const entries = unbonding.entries.flatMap((entry, i) => {
    if (i !== index) return [entry];
    const balance = subInt(entry.balance, amount);
    if (balance === 0n) return [];
    return [{ ...entry, balance, initialBalance: subInt(entry.initialBalance, amount) }];
  });
  return { ...unbonding, entries };
}

/** A delegator leaves tokens with the validator from which they were being taken. */
export const cancelUnbondingDelegation: MsgHandler<
  StakingDeps,
  MsgRpc["cancelUnbondingDelegation"]
> = {
  handle(ctx, deps, msg) {
    const { validatorAddress, delegatorAddress, amount, creationHeight } = msg;
    const operator = validatorIn(validatorAddress);
    const delegator = delegatorIn(delegatorAddress);
    ensurePositive(amount, "invalid amount");
    ensure(creationHeight > 0n, sdkErrors.invalidRequest, "invalid height");
    ensureBondDenom(ctx, amount);
    const validator = openValidator(ctx, operator);
    const unbonding = findUnbondingDelegation(ctx, delegator, operator);
    if (unbonding === undefined)
      throw notFound(
        `unbonding delegation with delegator ${delegatorAddress} not found for validator ${validatorAddress}`,
      );
    const index = findEntry(ctx, unbonding, msg);

    const source = BondStatus.BOND_STATUS_UNBONDING;
    delegate(ctx, deps, delegator, amount.amount, source, validator);
    // The pair in the queue and the number of the entry stay behind.
    storeUnbondingDelegation(ctx, withoutAmount(unbonding, index, amount.amount));
    ctx.emit(
      events.cancelUnbondingDelegation({
        amount: coinToText(amount),
        validator: validatorAddress,
        delegator: delegatorAddress,
        creation_height: creationHeight,
      }),
    );
    return {};
  },
};
