/** What x/rewards does when targets, delegations and preferences change. */
import { type Address, accounts, type Ctx, sdkErrors } from "@milkyway/core";
import type { OperatorsHooks } from "../operators/index.ts";
import type { PoolsHooks } from "../pools/index.ts";
import {
  changedServices,
  type Delegation,
  type DelegationId,
  DelegationType,
  isServiceTrustedWithPool,
  type RestakingHooks,
  servicesTrustedWithPool,
  type UserPreferences,
} from "../restaking/index.ts";
import type { ServicesHooks } from "../services/index.ts";
import { clearOperator, clearService } from "./accounting/clearTarget.ts";
import { incrementPeriod } from "./accounting/incrementPeriod.ts";
import { delegationNotFound, initializeDelegation } from "./accounting/initializeDelegation.ts";
import { initializeTarget } from "./accounting/initializeTarget.ts";
import { withdrawRewards } from "./accounting/withdrawRewards.ts";
import type { RewardsDeps } from "./deps.ts";
import { decrementPoolServiceShares, incrementPoolServiceShares } from "./poolServiceShares.ts";
import { loadTarget, operatorKind, poolKind, serviceKind, type Target } from "./targets.ts";

const POOL = DelegationType.DELEGATION_TYPE_POOL;

/** Whether trust in a service counts; in the original also when the service is gone, and with it the shares. */
function counts(ctx: Ctx, { services }: RewardsDeps, serviceId: number): boolean {
  return ctx.rules.orphanedTrust !== "ignored" || services.hasService(ctx, serviceId);
}

/** Adds or takes off shares for each service that the delegator trusts with the pool. */
function changeTrustedShares(
  ctx: Ctx,
  deps: RewardsDeps,
  { targetId, delegator }: DelegationId,
  { shares }: Delegation,
  change: typeof incrementPoolServiceShares,
): void {
  const preferences = deps.restaking.getUserPreferences(ctx, delegator);
  for (const serviceId of servicesTrustedWithPool(preferences, targetId))
    if (counts(ctx, deps, serviceId)) change(ctx, targetId, serviceId, shares);
}

function beforeSharesModified(ctx: Ctx, deps: RewardsDeps, id: DelegationId): void {
  const { type, targetId, delegator } = id;
  const target = loadTarget(ctx, deps, type, targetId);
  const delegation = deps.restaking.getDelegation(ctx, type, targetId, delegator);
  if (delegation === undefined) throw delegationNotFound(target, delegator);
  withdrawRewards(ctx, deps, target, delegation);
  if (type === POOL) changeTrustedShares(ctx, deps, id, delegation, decrementPoolServiceShares);
}

function afterModified(ctx: Ctx, deps: RewardsDeps, id: DelegationId): void {
  const { type, targetId, delegator } = id;
  const target = loadTarget(ctx, deps, type, targetId);
  initializeDelegation(ctx, deps, target, accounts.fromText(delegator));
  if (type !== POOL) return;
  const delegation = deps.restaking.getDelegation(ctx, type, targetId, delegator);
  if (delegation === undefined)
    throw sdkErrors.notFound.wrap(`pool delegation not found: ${targetId}, ${delegator}`);
  changeTrustedShares(ctx, deps, id, delegation, incrementPoolServiceShares);
}

/** A user begins or ceases to trust a service with a pool: the delegation is settled, by the old trust. */
function changeTrust(
  ctx: Ctx,
  deps: RewardsDeps,
  user: Address,
  pool: Target,
  delegation: Delegation,
  { serviceId, trusted }: { readonly serviceId: number; readonly trusted: boolean },
): void {
  withdrawRewards(ctx, deps, pool, delegation);
  initializeDelegation(ctx, deps, pool, user);
  if (!counts(ctx, deps, serviceId)) return;
  const change = trusted ? incrementPoolServiceShares : decrementPoolServiceShares;
  change(ctx, delegation.targetId, serviceId, delegation.shares);
}

function afterPreferencesModified(
  ctx: Ctx,
  deps: RewardsDeps,
  user: string,
  before: UserPreferences,
  after: UserPreferences,
): void {
  const address = accounts.fromText(user);
  const changed = changedServices(before, after);
  for (const delegation of deps.restaking.iterateUserDelegations(ctx, POOL, user)) {
    const poolId = delegation.targetId;
    const pool = loadTarget(ctx, deps, POOL, poolId);
    for (const serviceId of changed) {
      const trusted = isServiceTrustedWithPool(after, serviceId, poolId);
      if (trusted !== isServiceTrustedWithPool(before, serviceId, poolId))
        changeTrust(ctx, deps, address, pool, delegation, { serviceId, trusted });
    }
  }
}

/** Reactions to x/restaking: the removal of a delegation and the start of an unbonding need none. */
export function rewardsRestakingHooks(deps: RewardsDeps): RestakingHooks {
  return {
    beforeDelegationCreated(ctx, { type, targetId }) {
      incrementPeriod(ctx, deps, loadTarget(ctx, deps, type, targetId));
    },
    beforeDelegationSharesModified: (ctx, id) => beforeSharesModified(ctx, deps, id),
    afterDelegationModified: (ctx, id) => afterModified(ctx, deps, id),
    afterUserPreferencesModified: (ctx, user, before, after) =>
      afterPreferencesModified(ctx, deps, user, before, after),
  };
}

/** Reactions to x/pools. */
export function rewardsPoolsHooks(deps: RewardsDeps): PoolsHooks {
  return {
    afterPoolCreated: (ctx, id) => initializeTarget(ctx, loadTarget(ctx, deps, poolKind.type, id)),
  };
}

/** Reactions to x/operators. */
export function rewardsOperatorsHooks(deps: RewardsDeps): OperatorsHooks {
  return {
    afterOperatorRegistered: (ctx, id) =>
      initializeTarget(ctx, loadTarget(ctx, deps, operatorKind.type, id)),
    beforeOperatorDeleted: (ctx, id) => clearOperator(ctx, deps, id),
  };
}

/** Reactions to x/services. */
export function rewardsServicesHooks(deps: RewardsDeps): ServicesHooks {
  return {
    afterServiceCreated: (ctx, id) =>
      initializeTarget(ctx, loadTarget(ctx, deps, serviceKind.type, id)),
    beforeServiceDeleted: (ctx, id) => clearService(ctx, deps, id),
  };
}
