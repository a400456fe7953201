import { NotFound } from "@milkyway/collections";
import { accounts, type Ctx } from "@milkyway/core";
import { type Delegation, DelegationType } from "../restaking/index.ts";
import type { RewardsPlan } from "../rewards/index.ts";
import type { Service } from "../services/index.ts";
import type { EarningsDeps, Position } from "./deps.ts";

/** A delegation, and a plan out of which it could be paid. */
export interface Candidate extends Position {
  /** What is delegated. */
  readonly denoms: readonly string[];
  readonly plan: RewardsPlan;
  /** The service of the plan, unless it is gone. */
  readonly service: Service | undefined;
}

const { DELEGATION_TYPE_POOL, DELEGATION_TYPE_OPERATOR, DELEGATION_TYPE_SERVICE } = DelegationType;
const TYPES = [DELEGATION_TYPE_POOL, DELEGATION_TYPE_OPERATOR, DELEGATION_TYPE_SERVICE] as const;

/** What is returned, or `undefined` when it is not there. */
export function found<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

/** The staked denoms behind shares, which are named `kind/id/denom`. */
function stakedDenoms({ shares }: Delegation): readonly string[] {
  return shares.map(({ denom }) => denom.split("/").slice(2).join("/"));
}

/** Whether a plan of the service is any business of the delegation. */
function concerns(
  ctx: Ctx,
  deps: EarningsDeps,
  delegation: Delegation,
  serviceId: number,
): boolean {
  const { type, targetId, userAddress } = delegation;
  const { restaking } = deps;
  if (type === DELEGATION_TYPE_SERVICE) return targetId === serviceId;
  if (type === DELEGATION_TYPE_OPERATOR)
    return [...restaking.iterateServiceValidatingOperators(ctx, serviceId)].includes(targetId);
  const { trustedServices } = restaking.getUserPreferences(ctx, userAddress);
  return (
    trustedServices.some((trusted) => trusted.serviceId === serviceId) ||
    [...restaking.iterateServiceSecuringPools(ctx, serviceId)].includes(targetId)
  );
}

/** Each delegation of a user with each plan that concerns it; with no plan where there is none. */
export function candidatesOf(
  ctx: Ctx,
  deps: EarningsDeps,
  user: string,
  serviceId: number,
): readonly { readonly delegation: Delegation; readonly candidates: readonly Candidate[] }[] {
  const plans = [...deps.rewards.iteratePlans(ctx)].filter(
    (plan) => serviceId === 0 || plan.serviceId === serviceId,
  );
  const delegations = TYPES.flatMap((type) => [
    ...deps.restaking.iterateUserDelegations(ctx, type, user),
  ]);
  return delegations.map((delegation) => ({
    delegation,
    candidates: plans
      .filter((plan) => concerns(ctx, deps, delegation, plan.serviceId))
      .map((plan) => ({
        delegator: accounts.fromText(user),
        type: delegation.type,
        targetId: delegation.targetId,
        denoms: stakedDenoms(delegation),
        plan,
        service: found(() => deps.services.getService(ctx, plan.serviceId)),
      })),
  }));
}

export const isPool = ({ type }: { readonly type: DelegationType }): boolean =>
  type === DELEGATION_TYPE_POOL;
export const isOperator = ({ type }: { readonly type: DelegationType }): boolean =>
  type === DELEGATION_TYPE_OPERATOR;
