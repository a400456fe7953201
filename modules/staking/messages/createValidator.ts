import {
  BondStatus,
  type MsgCreateValidator,
  type MsgRpc,
  Validator,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, type Ctx, ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { coinToText, decToText, ZERO_DEC } from "@milkyway/math";
import { present, validateCommissionRates } from "../commission.ts";
import { consensusKey } from "../consensusKey.ts";
import { delegate } from "../delegate.ts";
import type { StakingDeps } from "../deps.ts";
import { ensureLength, isEmptyDescription } from "../description.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import { getParams } from "../params.ts";
import {
  findValidator,
  findValidatorByConsAddr,
  setValidator,
  setValidatorByConsAddr,
  setValidatorByPowerIndex,
} from "../validators.ts";
import { validatorIn } from "./addresses.ts";
import { ensureBondDenom, ensurePositive } from "./amounts.ts";

function checkMessage(msg: MsgCreateValidator): void {
  const { pubkey, value, description, commission, minSelfDelegation } = msg;
  const { invalidRequest } = sdkErrors;
  ensure(pubkey !== undefined, errors.emptyValidatorPubKey);
  ensurePositive(value, "invalid delegation amount");
  ensure(!isEmptyDescription(description), invalidRequest, "empty description");
  const { rate, maxRate, maxChangeRate } = commission;
  const unset = [rate, maxRate, maxChangeRate].every((given) => given === undefined);
  ensure(!unset, invalidRequest, "empty commission");
  validateCommissionRates(commission);
  ensure(
    present(minSelfDelegation) > 0n,
    invalidRequest,
    "minimum self delegation must be a positive integer",
  );
  ensure(value.amount >= minSelfDelegation, errors.selfDelegationBelowMinimum);
}

/** The checks that read state, in the order in which their reads are charged. */
function checkAgainstState(ctx: Ctx, msg: MsgCreateValidator, operator: Address): void {
  const { minCommissionRate } = getParams(ctx);
  ensure(
    msg.commission.rate >= minCommissionRate,
    errors.commissionLtMinRate,
    () =>
      `cannot set validator commission to less than minimum rate of ${decToText(minCommissionRate)}`,
  );
  ensure(findValidator(ctx, operator) === undefined, errors.validatorOwnerExists);
  const key = consensusKey({ consensusPubkey: msg.pubkey });
  ensure(findValidatorByConsAddr(ctx, key.address) === undefined, errors.validatorPubKeyExists);
  ensureBondDenom(ctx, msg.value);
  ensureLength(msg.description);
  const types = ctx.consensusParams.validator?.pubKeyTypes;
  ensure(
    types === undefined || types.includes(key.type),
    errors.validatorPubKeyTypeNotSupported,
    () => `got: ${key.type}, expected: [${types?.join(" ")}]`,
  );
}

function newValidator(ctx: Ctx, msg: MsgCreateValidator): Validator {
  return Validator.create({
    operatorAddress: msg.validatorAddress,
    consensusPubkey: msg.pubkey,
    status: BondStatus.BOND_STATUS_UNBONDED,
    tokens: 0n,
    delegatorShares: ZERO_DEC,
    description: msg.description,
    unbondingTime: 0n,
    commission: { commissionRates: msg.commission, updateTime: ctx.time },
    minSelfDelegation: msg.minSelfDelegation,
  });
}

/** An account becomes the operator of a validator, with a first delegation of its own. */
export const createValidator: MsgHandler<StakingDeps, MsgRpc["createValidator"]> = {
  handle(ctx, deps, msg) {
    const operator = validatorIn(msg.validatorAddress);
    checkMessage(msg);
    checkAgainstState(ctx, msg, operator);

    const validator = newValidator(ctx, msg);
    setValidator(ctx, validator);
    setValidatorByConsAddr(ctx, validator);
    setValidatorByPowerIndex(ctx, validator);
    for (const hooks of deps.hooks) hooks.afterValidatorCreated?.(ctx, operator);
    delegate(ctx, deps, operator, msg.value.amount, "account", validator);

    const amount = coinToText(msg.value);
    ctx.emit(events.createValidator({ validator: msg.validatorAddress, amount }));
    return {};
  },
};
