import type { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, type Ctx, consensusAddresses, plainError } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { errors } from "./errors.ts";
import {
  deleteValidatorByPowerIndex,
  findValidatorByConsAddr,
  setValidator,
  setValidatorByPowerIndex,
} from "./validators.ts";

/** Marks a validator as jailed and takes it out of the index by power; it leaves the set at the end of the block. */
export function jailValidator(ctx: Ctx, validator: Validator): void {
  if (validator.jailed)
    throw errors.validatorJailed.wrap(
      `cannot jail already jailed validator, validator: ${validator.operatorAddress}`,
    );
  const jailed = { ...validator, jailed: true };
  setValidator(ctx, jailed);
  deleteValidatorByPowerIndex(ctx, jailed);
}

function mustGetValidatorByConsAddr(ctx: Ctx, consensus: Address): Validator {
  const validator = findValidatorByConsAddr(ctx, consensus);
  if (validator === undefined)
    throw new Panic(
      `validator with consensus-Address ${consensusAddresses.toText(consensus)} not found`,
    );
  return validator;
}

/** Jails the validator of a consensus address. */
export function jail(ctx: Ctx, consensus: Address): void {
  jailValidator(ctx, mustGetValidatorByConsAddr(ctx, consensus));
}

/** Lets the validator of a consensus address compete again. */
export function unjail(ctx: Ctx, consensus: Address): void {
  const validator = mustGetValidatorByConsAddr(ctx, consensus);
  if (!validator.jailed)
    throw plainError(
      `cannot unjail already unjailed validator, validator: ${validator.operatorAddress}`,
    );
  const free = { ...validator, jailed: false };
  setValidator(ctx, free);
  setValidatorByPowerIndex(ctx, free);
}
