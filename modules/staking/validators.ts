/** Records of validators and their indexes. */
import { binToBytes, toHex } from "@milkyway/bytes";
import type { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, type Ctx, validators } from "@milkyway/core";
import { type Dec, Panic } from "@milkyway/math";
import { consensusAddress } from "./consensusKey.ts";
import { errors } from "./errors.ts";
import type { PowerRank } from "./keys.ts";
import { getParams } from "./params.ts";
import { state } from "./state.ts";
import {
  addTokensFromDelegation,
  isBonded,
  potentialPower,
  removeDelegatorShares,
  removeTokens,
} from "./validatorShares.ts";

export function operatorOf({ operatorAddress }: Validator): Address {
  return validators.fromText(operatorAddress);
}

export function findValidator(ctx: Ctx, operator: Address): Validator | undefined {
  return state.validators.get(ctx, operator);
}

/** The validator; fails when there is none. */
export function getValidator(ctx: Ctx, operator: Address): Validator {
  const validator = findValidator(ctx, operator);
  if (validator === undefined) throw errors.noValidatorFound.wrap();
  return validator;
}

/** The validator; panics when there is none. */
export function mustGetValidator(ctx: Ctx, operator: Address): Validator {
  const validator = findValidator(ctx, operator);
  if (validator === undefined) {
    const hex = toHex(binToBytes(operator)).toUpperCase();
    throw new Panic(`validator record not found for address: ${hex}\n`);
  }
  return validator;
}

export function findValidatorByConsAddr(ctx: Ctx, consensus: Address): Validator | undefined {
  const operator = state.validatorsByConsensusAddress.get(ctx, consensus);
  return operator === undefined ? undefined : findValidator(ctx, operator);
}

/** The validator of a consensus address; fails when there is none. */
export function getValidatorByConsAddr(ctx: Ctx, consensus: Address): Validator {
  const validator = findValidatorByConsAddr(ctx, consensus);
  if (validator === undefined) throw errors.noValidatorFound.wrap();
  return validator;
}

export function setValidator(ctx: Ctx, validator: Validator): void {
  state.validators.set(ctx, operatorOf(validator), validator);
}

export function setValidatorByConsAddr(ctx: Ctx, validator: Validator): void {
  const address = consensusAddress(validator);
  state.validatorsByConsensusAddress.set(ctx, address, operatorOf(validator));
}

/** The validator's place in the index by power. */
export function rankOf(validator: Validator): PowerRank {
  return { power: potentialPower(validator), operator: operatorOf(validator) };
}

/** Puts the validator in the index by power, unless it is jailed. */
export function setValidatorByPowerIndex(ctx: Ctx, validator: Validator): void {
  if (validator.jailed) return;
  const rank = rankOf(validator);
  state.validatorsByPower.set(ctx, rank, rank.operator);
}

export function deleteValidatorByPowerIndex(ctx: Ctx, validator: Validator): void {
  state.validatorsByPower.remove(ctx, rankOf(validator));
}

/** Stores the record and its new place in the index by power; the old place is to be deleted before. */
function storeChanged(ctx: Ctx, validator: Validator): Validator {
  setValidator(ctx, validator);
  setValidatorByPowerIndex(ctx, validator);
  return validator;
}

/** Adds the tokens of a delegation; returns the shares issued. */
export function addValidatorTokensAndShares(ctx: Ctx, before: Validator, tokens: bigint): Dec {
  deleteValidatorByPowerIndex(ctx, before);
  const { validator, shares } = addTokensFromDelegation(before, tokens);
  storeChanged(ctx, validator);
  return shares;
}

/** Removes shares; returns the validator and the tokens that they were worth. */
export function removeValidatorTokensAndShares(
  ctx: Ctx,
  before: Validator,
  shares: Dec,
): { readonly validator: Validator; readonly tokens: bigint } {
  deleteValidatorByPowerIndex(ctx, before);
  const removed = removeDelegatorShares(before, shares);
  storeChanged(ctx, removed.validator);
  return removed;
}

/** Removes tokens from under the shares. */
export function removeValidatorTokens(ctx: Ctx, before: Validator, tokens: bigint): Validator {
  deleteValidatorByPowerIndex(ctx, before);
  return storeChanged(ctx, removeTokens(before, tokens));
}

/** Operators from the highest rank down. */
export function operatorsByPower(ctx: Ctx): Generator<Address, void, undefined> {
  return state.validatorsByPower.values(ctx, { reverse: true });
}

/** Bonded validators from the highest power down, at most as many as may be bonded. */
export function* bondedValidatorsByPower(ctx: Ctx): Generator<Validator, void, undefined> {
  const { maxValidators } = getParams(ctx);
  let found = 0;
  for (const operator of operatorsByPower(ctx)) {
    if (found >= maxValidators) return;
    const validator = mustGetValidator(ctx, operator);
    if (!isBonded(validator)) continue;
    yield validator;
    found++;
  }
}

/** Bytes of the record as they are stored, with the record. */
export function storedValidator(
  ctx: Ctx,
  operator: Address,
): { readonly bytes: Uint8Array; readonly validator: Validator } {
  const { prefix, key, value } = state.validators;
  const bytes = ctx.store("staking").get(prefix + key.encode(operator));
  if (bytes === undefined) throw errors.noValidatorFound.wrap();
  return { bytes, validator: value.decode(bytes) };
}
