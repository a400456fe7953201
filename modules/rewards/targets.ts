/** What earns rewards: pools, operators and services, as three rows of one table. */
import type { Pair, StoreMap } from "@milkyway/collections";
import type { Address, Ctx } from "@milkyway/core";
import { type Operator, operatorShares } from "../operators/index.ts";
import { type Pool, poolShares } from "../pools/index.ts";
import { DelegationType, delegationTypeText, restakingErrors } from "../restaking/index.ts";
import { type Service, serviceShares } from "../services/index.ts";
import type { TargetShares } from "../shares/index.ts";
import type { TargetDeps } from "./deps.ts";
import type {
  CurrentRewards,
  DelegatorStartingInfo,
  HistoricalRewards,
  OutstandingRewards,
} from "./gen/v1.ts";
import { state } from "./state.ts";

/** What the records of all targets have. */
export interface TargetRecord {
  readonly id: number;
}

/** One kind of targets: its arithmetic, its records and the rewards kept for it. */
export interface TargetKind<R extends TargetRecord = TargetRecord> {
  readonly type: DelegationType;
  readonly name: "pool" | "operator" | "service";
  readonly shares: TargetShares<R>;
  readonly startingInfos: StoreMap<Pair<number, Address>, DelegatorStartingInfo>;
  readonly historical: StoreMap<Pair<number, bigint>, HistoricalRewards>;
  readonly current: StoreMap<number, CurrentRewards>;
  readonly outstanding: StoreMap<number, OutstandingRewards>;
  /** The record; throws `NotFound`. */
  load(ctx: Ctx, deps: TargetDeps, id: number): R;
  all(ctx: Ctx, deps: TargetDeps): Iterable<R>;
}

/** A target: its record and how to treat it. */
export interface Target<R extends TargetRecord = TargetRecord> {
  readonly kind: TargetKind<R>;
  readonly record: R;
}

export const poolKind: TargetKind<Pool> = {
  type: DelegationType.DELEGATION_TYPE_POOL,
  name: "pool",
  shares: poolShares,
  startingInfos: state.poolStartingInfos,
  historical: state.poolHistoricalRewards,
  current: state.poolCurrentRewards,
  outstanding: state.poolOutstandingRewards,
  load: (ctx, { pools }, id) => pools.getPool(ctx, id),
  all: (ctx, { pools }) => pools.iteratePools(ctx),
};

export const operatorKind: TargetKind<Operator> = {
  type: DelegationType.DELEGATION_TYPE_OPERATOR,
  name: "operator",
  shares: operatorShares,
  startingInfos: state.operatorStartingInfos,
  historical: state.operatorHistoricalRewards,
  current: state.operatorCurrentRewards,
  outstanding: state.operatorOutstandingRewards,
  load: (ctx, { operators }, id) => operators.getOperator(ctx, id),
  all: (ctx, { operators }) => operators.iterateOperators(ctx),
};

export const serviceKind: TargetKind<Service> = {
  type: DelegationType.DELEGATION_TYPE_SERVICE,
  name: "service",
  shares: serviceShares,
  startingInfos: state.serviceStartingInfos,
  historical: state.serviceHistoricalRewards,
  current: state.serviceCurrentRewards,
  outstanding: state.serviceOutstandingRewards,
  load: (ctx, { services }, id) => services.getService(ctx, id),
  all: (ctx, { services }) => services.iterateServices(ctx),
};

/** All kinds, in the order of their numbers. */
export const targetKinds: readonly TargetKind[] = [poolKind, operatorKind, serviceKind];

/** The target of a kind; throws on a number that is no kind, and `NotFound`. */
export function loadTarget(ctx: Ctx, deps: TargetDeps, type: DelegationType, id: number): Target {
  const kind = targetKinds[type - 1];
  if (kind === undefined)
    throw restakingErrors.invalidDelegationType.wrap(
      `invalid delegation type: ${delegationTypeText(type)}`,
    );
  return { kind, record: kind.load(ctx, deps, id) };
}
