import type { Ctx } from "@milkyway/core";
import type { Coins } from "@milkyway/math";
import { DelegationType } from "../restaking/index.ts";
import { getPoolServiceShares, type RewardsDeps, type RewardsPlan } from "../rewards/index.ts";
import { type Candidate, found } from "./candidate.ts";
import { type Condition, conditions } from "./conditions.ts";
import type { ConditionDeps } from "./deps.ts";

/** What a plan is judged by. */
export interface PlanDeps extends ConditionDeps, Pick<RewardsDeps, "pools"> {}

const { DELEGATION_TYPE_POOL, DELEGATION_TYPE_OPERATOR, DELEGATION_TYPE_SERVICE } = DelegationType;

const OF_PLAN = new Set(["service_active", "plan_started", "plan_not_ended", "plan_funded"]);
const ofPlan = conditions.filter(({ name }) => OF_PLAN.has(name));
/** Whether a service is trusted with a pool is a question about all of its delegators. */
const ofTargets = conditions.filter(({ name }) => name !== "service_trusted");

type Target = Pick<Candidate, "type" | "targetId" | "denoms">;

const denomsOf = (tokens: Coins): readonly string[] => tokens.map(({ denom }) => denom);

/** What could earn from a plan: pools trusted with its service, operators of the service, and the service itself. */
function targetsOf(ctx: Ctx, deps: PlanDeps, { serviceId }: RewardsPlan): readonly Target[] {
  const { restaking, pools, operators, services } = deps;
  const trusted = [...restaking.iterateServiceSecuringPools(ctx, serviceId)].filter(
    (id) => getPoolServiceShares(ctx, id, serviceId).length > 0,
  );
  const service = found(() => services.getService(ctx, serviceId));
  return [
    ...trusted.map((targetId) => ({
      type: DELEGATION_TYPE_POOL,
      targetId,
      denoms: [found(() => pools.getPool(ctx, targetId))?.denom ?? []].flat(),
    })),
    ...[...restaking.iterateServiceValidatingOperators(ctx, serviceId)].map((targetId) => ({
      type: DELEGATION_TYPE_OPERATOR,
      targetId,
      denoms: denomsOf(found(() => operators.getOperator(ctx, targetId))?.tokens ?? []),
    })),
    { type: DELEGATION_TYPE_SERVICE, targetId: serviceId, denoms: denomsOf(service?.tokens ?? []) },
  ];
}

/**
 * The condition that keeps a plan from paying anybody: the one of the target that comes furthest, or `nothing_restaked`
 * when there is none; `undefined` when the plan pays.
 */
export function planObstacle(ctx: Ctx, deps: PlanDeps, plan: RewardsPlan): string | undefined {
  const service = found(() => deps.services.getService(ctx, plan.serviceId));
  const firstFailing = (list: readonly Condition[], target: Target): number =>
    list.findIndex(
      ({ fails }) => fails(ctx, deps, { ...target, delegator: "", plan, service }) !== undefined,
    );
  const itself = { type: DELEGATION_TYPE_SERVICE, targetId: plan.serviceId, denoms: [] };
  const wrong = ofPlan[firstFailing(ofPlan, itself)];
  if (wrong !== undefined) return wrong.name;
  const staked = targetsOf(ctx, deps, plan).filter(({ denoms }) => denoms.length > 0);
  if (staked.length === 0) return "nothing_restaked";
  const failing = staked.map((target) => firstFailing(ofTargets, target));
  return failing.includes(-1) ? undefined : ofTargets[Math.max(...failing)]?.name;
}
