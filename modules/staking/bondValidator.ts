/** Validators entering and leaving the set. */
import { BondStatus, type Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Ctx, validators } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { consensusAddress } from "./consensusKey.ts";
import type { StakingDeps } from "./deps.ts";
import { getParams } from "./params.ts";
import { state } from "./state.ts";
import { incrementUnbondingId, setUnbondingRecord, VALIDATOR_UNBONDING } from "./unbondingIds.ts";
import { isBonded } from "./validatorShares.ts";
import {
  deleteValidatorByPowerIndex,
  operatorOf,
  setValidator,
  setValidatorByPowerIndex,
} from "./validators.ts";

/** Puts an unbonding validator in the queue. */
export function insertValidatorQueue(ctx: Ctx, validator: Validator): void {
  const slot = { time: validator.unbondingTime, height: validator.unbondingHeight };
  const addresses = state.validatorQueue.get(ctx, slot)?.addresses ?? [];
  state.validatorQueue.set(ctx, slot, { addresses: [...addresses, validator.operatorAddress] });
}

/** Takes a validator out of its slot of the queue; an empty slot is deleted, also one that never was. */
export function deleteFromValidatorQueue(ctx: Ctx, validator: Validator): void {
  const slot = { time: validator.unbondingTime, height: validator.unbondingHeight };
  const operator = operatorOf(validator);
  const addresses = (state.validatorQueue.get(ctx, slot)?.addresses ?? []).filter(
    (address) => validators.fromText(address) !== operator,
  );
  if (addresses.length === 0) state.validatorQueue.remove(ctx, slot);
  else state.validatorQueue.set(ctx, slot, { addresses });
}

/** Makes a validator part of the set. */
export function bondValidator(ctx: Ctx, deps: StakingDeps, before: Validator): Validator {
  deleteValidatorByPowerIndex(ctx, before);
  const validator = { ...before, status: BondStatus.BOND_STATUS_BONDED };
  setValidator(ctx, validator);
  setValidatorByPowerIndex(ctx, validator);
  deleteFromValidatorQueue(ctx, validator);
  const [consensus, operator] = [consensusAddress(validator), operatorOf(validator)];
  for (const hooks of deps.hooks) hooks.afterValidatorBonded?.(ctx, consensus, operator);
  return validator;
}

/** Takes a validator out of the set; it stays liable until it has unbonded. */
export function beginUnbondingValidator(ctx: Ctx, deps: StakingDeps, before: Validator): Validator {
  const { unbondingTime } = getParams(ctx);
  deleteValidatorByPowerIndex(ctx, before);
  if (!isBonded(before))
    throw new Panic(
      `should not already be unbonded or unbonding, validator: ${before.operatorAddress}\n`,
    );
  const id = incrementUnbondingId(ctx);
  const validator = {
    ...before,
    status: BondStatus.BOND_STATUS_UNBONDING,
    unbondingTime: ctx.time + unbondingTime,
    unbondingHeight: ctx.height,
    unbondingIds: [...before.unbondingIds, id],
  };
  setValidator(ctx, validator);
  setValidatorByPowerIndex(ctx, validator);
  insertValidatorQueue(ctx, validator);
  const [consensus, operator] = [consensusAddress(validator), operatorOf(validator)];
  for (const hooks of deps.hooks) hooks.afterValidatorBeginUnbonding?.(ctx, consensus, operator);
  const { prefix, key } = state.validators;
  setUnbondingRecord(ctx, id, prefix + key.encode(operator), VALIDATOR_UNBONDING);
  for (const hooks of deps.hooks) hooks.afterUnbondingInitiated?.(ctx, id);
  return validator;
}
