import type { Time } from "@milkyway/codec";
import { type Address, Bug, type Ctx } from "@milkyway/core";
import type { Coins, DecCoins } from "@milkyway/math";
import { delegationsOf, getDelegation, userRestakedCoins } from "./delegations.ts";
import type { RestakingDeps } from "./deps.ts";
import type {
  Delegation,
  DelegationType,
  Params,
  UnbondingDelegation,
  UserPreferences,
} from "./gen/v1.ts";
import {
  canOperatorValidateService,
  operatorsAllowedBy,
  serviceSecuringPools,
  serviceValidatingOperators,
} from "./membership.ts";
import { getParams, restakableDenoms } from "./params.ts";
import { state } from "./state.ts";
import { kindOf, type TargetKind } from "./targets.ts";
import { allUnbondings, userUnbondings } from "./unbondings.ts";
import { unbondRestakedAssets } from "./unbondRestakedAssets.ts";
import { getUserPreferences } from "./userPreferences.ts";
import { totalRestakedAssets } from "./validateRestake.ts";

/** What x/restaking offers its neighbours. Delegators and users are given as bech32 text. */
export interface RestakingKeeper {
  getParams(ctx: Ctx): Params;
  setParams(ctx: Ctx, params: Params): void;
  /** Denoms that may be restaked; an empty list allows all. */
  getRestakableDenoms(ctx: Ctx): readonly string[];
  getDelegation(
    ctx: Ctx,
    type: DelegationType,
    targetId: number,
    delegator: string,
  ): Delegation | undefined;
  /** Delegations of one kind by a user, by id of the target. */
  iterateUserDelegations(ctx: Ctx, type: DelegationType, user: string): Iterable<Delegation>;
  /** All delegations of one kind, by delegator. */
  iterateDelegations(ctx: Ctx, type: DelegationType): Iterable<Delegation>;
  /** What a user restaked, in tokens; throws when a target of the user is gone. */
  getAllUserRestakedCoins(ctx: Ctx, user: string): DecCoins;
  getAllUserUnbondingDelegations(ctx: Ctx, user: string): UnbondingDelegation[];
  getAllUnbondingDelegations(ctx: Ctx): UnbondingDelegation[];
  /** Tokens of all pools, operators and services. */
  getTotalRestakedAssets(ctx: Ctx): Coins;
  /** Unbonds coins of a user wherever they are restaked; returns when the first part ends. */
  unbondRestakedAssets(ctx: Ctx, user: Address, amount: Coins): Time;
  getUserPreferences(ctx: Ctx, user: string): UserPreferences;
  /** Operators that joined a service, by id. */
  iterateServiceValidatingOperators(ctx: Ctx, serviceId: number): Iterable<number>;
  canOperatorValidateService(ctx: Ctx, serviceId: number, operatorId: number): boolean;
  operatorsAllowedBy(ctx: Ctx, serviceId: number): (operatorId: number) => boolean;
  isServiceSecuredByPool(ctx: Ctx, serviceId: number, poolId: number): boolean;
  /** Pools from which a service borrows, by id. */
  iterateServiceSecuringPools(ctx: Ctx, serviceId: number): Iterable<number>;
  addPoolToServiceSecuringPools(ctx: Ctx, serviceId: number, poolId: number): void;
}

function requireKind(type: DelegationType): TargetKind {
  const kind = kindOf(type);
  if (kind === undefined) throw new Bug(`no kind of delegations: ${type}`);
  return kind;
}

/** Binds what x/restaking offers to its neighbours. */
export function restakingKeeper(deps: RestakingDeps): RestakingKeeper {
  return {
    getParams,
    setParams: state.params.set,
    getRestakableDenoms: restakableDenoms,
    getDelegation: (ctx, type, targetId, delegator) =>
      getDelegation(ctx, requireKind(type), targetId, delegator),
    iterateUserDelegations: (ctx, type, user) => delegationsOf(ctx, requireKind(type), user),
    iterateDelegations: (ctx, type) => requireKind(type).delegations.values(ctx),
    getAllUserRestakedCoins: (ctx, user) => userRestakedCoins(ctx, deps, user),
    getAllUserUnbondingDelegations: userUnbondings,
    getAllUnbondingDelegations: allUnbondings,
    getTotalRestakedAssets: (ctx) => totalRestakedAssets(ctx, deps),
    unbondRestakedAssets: (ctx, user, amount) => unbondRestakedAssets(ctx, deps, user, amount),
    getUserPreferences,
    iterateServiceValidatingOperators: serviceValidatingOperators,
    canOperatorValidateService,
    operatorsAllowedBy,
    isServiceSecuredByPool: (ctx, serviceId, poolId) =>
      state.securingPools.has(ctx, [serviceId, poolId]),
    iterateServiceSecuringPools: serviceSecuringPools,
    addPoolToServiceSecuringPools: (ctx, serviceId, poolId) =>
      state.securingPools.add(ctx, [serviceId, poolId]),
  };
}
