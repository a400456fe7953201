/** What can be delegated to: pools, operators and services, as three rows of one table. */
import type { KeySet, Pair, StoreMap } from "@milkyway/collections";
import type { Ctx } from "@milkyway/core";
import { type Operator, operatorAddress, operatorShares } from "../operators/index.ts";
import { type Pool, poolAddress, poolShares } from "../pools/index.ts";
import { type Service, serviceAddress, serviceShares } from "../services/index.ts";
import type { TargetShares } from "../shares/index.ts";
import type { RestakingDeps } from "./deps.ts";
import {
  type Delegation,
  DelegationType,
  DelegationTypeEnum,
  type UnbondingDelegation,
} from "./gen/v1.ts";
import { type DelegationKey, state } from "./state.ts";

/** What the records of all targets have. */
export interface TargetRecord {
  readonly id: number;
  /** Text of the account that holds the restaked coins. */
  readonly address: string;
}

/** One kind of targets: its arithmetic, its records and the delegations to it. */
export interface TargetKind<R extends TargetRecord = TargetRecord> {
  readonly type: DelegationType;
  readonly name: "pool" | "operator" | "service";
  readonly shares: TargetShares<R>;
  readonly delegations: StoreMap<DelegationKey, Delegation>;
  readonly delegators: KeySet<Pair<number, string>>;
  readonly unbondings: StoreMap<DelegationKey, UnbondingDelegation>;
  readonly unbonders: KeySet<Pair<number, string>>;
  /** Text of the account of a target, also of one that is gone. */
  accountOf(id: number): string;
  /** The record; throws `NotFound`. */
  load(ctx: Ctx, deps: RestakingDeps, id: number): R;
  save(ctx: Ctx, deps: RestakingDeps, record: R): void;
}

/** A target: its record and how to treat it. */
export interface DelegationTarget<R extends TargetRecord = TargetRecord> {
  readonly kind: TargetKind<R>;
  readonly record: R;
}

export const poolKind: TargetKind<Pool> = {
  type: DelegationType.DELEGATION_TYPE_POOL,
  name: "pool",
  shares: poolShares,
  delegations: state.poolDelegations,
  delegators: state.poolDelegators,
  unbondings: state.poolUnbondings,
  unbonders: state.poolUnbonders,
  accountOf: poolAddress,
  load: (ctx, deps, id) => deps.pools.getPool(ctx, id),
  save: (ctx, deps, pool) => deps.pools.savePool(ctx, pool),
};

export const operatorKind: TargetKind<Operator> = {
  type: DelegationType.DELEGATION_TYPE_OPERATOR,
  name: "operator",
  shares: operatorShares,
  delegations: state.operatorDelegations,
  delegators: state.operatorDelegators,
  unbondings: state.operatorUnbondings,
  unbonders: state.operatorUnbonders,
  accountOf: operatorAddress,
  load: (ctx, deps, id) => deps.operators.getOperator(ctx, id),
  save: (ctx, deps, operator) => deps.operators.saveOperator(ctx, operator),
};

export const serviceKind: TargetKind<Service> = {
  type: DelegationType.DELEGATION_TYPE_SERVICE,
  name: "service",
  shares: serviceShares,
  delegations: state.serviceDelegations,
  delegators: state.serviceDelegators,
  unbondings: state.serviceUnbondings,
  unbonders: state.serviceUnbonders,
  accountOf: serviceAddress,
  load: (ctx, deps, id) => deps.services.getService(ctx, id),
  save: (ctx, deps, service) => deps.services.saveService(ctx, service),
};

/** All kinds, in the order of their numbers: the order of exports. */
export const targetKinds: readonly TargetKind[] = [poolKind, operatorKind, serviceKind];

/** All kinds in the order in which the delegations of one user are walked. */
export const userOrder: readonly TargetKind[] = [poolKind, serviceKind, operatorKind];

/** The kind of a delegation; `undefined` for a number that is none. */
export function kindOf(type: DelegationType): TargetKind | undefined {
  return targetKinds[type - 1];
}

/** A delegation type as events and errors show it. */
export function typeText(type: DelegationType): string {
  return DelegationTypeEnum.nameOf(type) ?? String(type);
}
