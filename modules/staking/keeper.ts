import type { Time } from "@milkyway/codec";
import type {
  Delegation,
  HistoricalInfo,
  Params,
  UnbondingDelegation,
  Validator,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import type { Address, Ctx } from "@milkyway/core";
import type { Dec } from "@milkyway/math";
import { beginRedelegation } from "./beginRedelegation.ts";
import { delegate, type TokenSource } from "./delegate.ts";
import { delegationsOf, findDelegation, getDelegation } from "./delegations.ts";
import type { StakingDeps } from "./deps.ts";
import { findHistoricalInfo } from "./historicalInfo.ts";
import { jail, unjail } from "./jail.ts";
import { getParams } from "./params.ts";
import { bondedRatio, stakingTokenSupply, totalBondedTokens } from "./pools.ts";
import { hasReceivingRedelegation, type RedelegationKey } from "./redelegations.ts";
import { type Infraction, slash } from "./slash.ts";
import { state } from "./state.ts";
import { unbond } from "./unbond.ts";
import { findUnbondingDelegation } from "./unbondingDelegations.ts";
import { type Undelegation, undelegate } from "./undelegate.ts";
import { applyValidatorSetUpdates } from "./validatorSetUpdates.ts";
import {
  bondedValidatorsByPower,
  findValidator,
  findValidatorByConsAddr,
  getValidator,
  getValidatorByConsAddr,
  setValidator,
} from "./validators.ts";

/** What x/staking offers its neighbours. `getX` fails when there is no X, `findX` gives `undefined`. */
export interface StakingKeeper {
  getParams(ctx: Ctx): Params;
  bondDenom(ctx: Ctx): string;
  maxValidators(ctx: Ctx): number;
  unbondingTime(ctx: Ctx): bigint;

  getValidator(ctx: Ctx, operator: Address): Validator;
  findValidator(ctx: Ctx, operator: Address): Validator | undefined;
  getValidatorByConsAddr(ctx: Ctx, consensusAddress: Address): Validator;
  findValidatorByConsAddr(ctx: Ctx, consensusAddress: Address): Validator | undefined;
  setValidator(ctx: Ctx, validator: Validator): void;
  /** All validators, by operator address. */
  iterateValidators(ctx: Ctx): Iterable<Validator>;
  /** Bonded validators, the most powerful first. */
  iterateBondedValidatorsByPower(ctx: Ctx): Iterable<Validator>;
  /** Validators of the last set, by operator address. */
  iterateLastValidators(ctx: Ctx): Iterable<Validator>;
  /** Power in the last set; zero for those who were not part of it. */
  getLastValidatorPower(ctx: Ctx, operator: Address): bigint;
  getLastTotalPower(ctx: Ctx): bigint;

  getDelegation(ctx: Ctx, delegator: Address, operator: Address): Delegation;
  findDelegation(ctx: Ctx, delegator: Address, operator: Address): Delegation | undefined;
  /** Delegations of one account, by operator address. */
  iterateDelegations(ctx: Ctx, delegator: Address): Iterable<Delegation>;
  /** All delegations, by delegator, then by operator. */
  iterateAllDelegations(ctx: Ctx): Iterable<Delegation>;
  findUnbondingDelegation(
    ctx: Ctx,
    delegator: Address,
    operator: Address,
  ): UnbondingDelegation | undefined;
  hasReceivingRedelegation(ctx: Ctx, delegator: Address, destination: Address): boolean;

  delegate(
    ctx: Ctx,
    delegator: Address,
    amount: bigint,
    source: TokenSource,
    validator: Validator,
  ): Dec;
  unbond(ctx: Ctx, delegator: Address, operator: Address, shares: Dec): bigint;
  undelegate(ctx: Ctx, delegator: Address, operator: Address, shares: Dec): Undelegation;
  beginRedelegation(ctx: Ctx, key: RedelegationKey, shares: Dec): Time;

  slash(ctx: Ctx, consensusAddress: Address, infraction: Infraction): bigint;
  jail(ctx: Ctx, consensusAddress: Address): void;
  unjail(ctx: Ctx, consensusAddress: Address): void;

  totalBondedTokens(ctx: Ctx): bigint;
  stakingTokenSupply(ctx: Ctx): bigint;
  bondedRatio(ctx: Ctx): Dec;
  findHistoricalInfo(ctx: Ctx, height: bigint): HistoricalInfo | undefined;
  applyValidatorSetUpdates(ctx: Ctx): readonly ValidatorUpdate[];
}

function* lastValidators(ctx: Ctx): Generator<Validator, void, undefined> {
  for (const operator of state.lastValidatorPowers.keys(ctx)) yield getValidator(ctx, operator);
}

/** Reading of records, which asks nothing of neighbours. */
const reading = {
  getParams,
  bondDenom: (ctx: Ctx) => getParams(ctx).bondDenom,
  maxValidators: (ctx: Ctx) => getParams(ctx).maxValidators,
  unbondingTime: (ctx: Ctx) => getParams(ctx).unbondingTime,
  getValidator,
  findValidator,
  getValidatorByConsAddr,
  findValidatorByConsAddr,
  setValidator,
  iterateValidators: (ctx: Ctx) => state.validators.values(ctx),
  iterateBondedValidatorsByPower: bondedValidatorsByPower,
  iterateLastValidators: lastValidators,
  getLastValidatorPower: (ctx: Ctx, operator: Address) =>
    state.lastValidatorPowers.get(ctx, operator) ?? 0n,
  getLastTotalPower: (ctx: Ctx) => state.lastTotalPower.get(ctx) ?? 0n,
  getDelegation,
  findDelegation,
  iterateDelegations: delegationsOf,
  iterateAllDelegations: (ctx: Ctx) => state.delegations.values(ctx),
  findUnbondingDelegation,
  hasReceivingRedelegation,
  findHistoricalInfo,
} satisfies Partial<StakingKeeper>;

export function stakingKeeper(deps: StakingDeps): StakingKeeper {
  return {
    ...reading,
    delegate: (ctx, delegator, amount, source, validator) =>
      delegate(ctx, deps, delegator, amount, source, validator),
    unbond: (ctx, delegator, operator, shares) => unbond(ctx, deps, delegator, operator, shares),
    undelegate: (ctx, delegator, operator, shares) =>
      undelegate(ctx, deps, delegator, operator, shares),
    beginRedelegation: (ctx, key, shares) => beginRedelegation(ctx, deps, key, shares),
    slash: (ctx, consensusAddress, infraction) => slash(ctx, deps, consensusAddress, infraction),
    jail,
    unjail,
    totalBondedTokens: (ctx) => totalBondedTokens(ctx, deps),
    stakingTokenSupply: (ctx) => stakingTokenSupply(ctx, deps),
    bondedRatio: (ctx) => bondedRatio(ctx, deps),
    applyValidatorSetUpdates: (ctx) => applyValidatorSetUpdates(ctx, deps),
  };
}
