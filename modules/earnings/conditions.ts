import { timeToText } from "@milkyway/codec";
import { accounts, type Ctx } from "@milkyway/core";
import { isOperatorActive } from "../operators/index.ts";
import { isServiceTrustedWithPool } from "../restaking/index.ts";
import { isServiceActive } from "../services/index.ts";
import { type Candidate, found, isOperator, isPool } from "./candidate.ts";
import type { ConditionDeps } from "./deps.ts";
import { worthless } from "./prices.ts";
import { runwayOf } from "./runway.ts";
import { withoutPart } from "./weights.ts";

/** Something that must hold for a delegation to earn: what is wrong with it, in a sentence, or `undefined`. */
export interface Condition {
  readonly name: string;
  readonly fails: (ctx: Ctx, deps: ConditionDeps, candidate: Candidate) => string | undefined;
}

/** Denoms that both chain and service admit; a list without entries admits all. */
function admitted(ctx: Ctx, deps: ConditionDeps, { denoms, plan }: Candidate): readonly string[] {
  const lists = [
    deps.restaking.getRestakableDenoms(ctx),
    deps.services.getServiceParams(ctx, plan.serviceId).allowedDenoms,
  ];
  return denoms.filter((denom) => lists.every((list) => list.length === 0 || list.includes(denom)));
}

/** In the order in which they are told: what a user can mend comes as early as it makes sense. */
export const conditions: readonly Condition[] = [
  {
    name: "service_active",
    fails: (_ctx, _deps, { service, plan }) =>
      service === undefined
        ? `service ${plan.serviceId} does not exist any more`
        : isServiceActive(service)
          ? undefined
          : `service ${service.id} (${service.name}) is not active`,
  },
  {
    name: "pool_borrowed",
    fails: (ctx, deps, { type, targetId, plan: { serviceId } }) =>
      !isPool({ type }) ||
      [...deps.restaking.iterateServiceSecuringPools(ctx, serviceId)].includes(targetId)
        ? undefined
        : `service ${serviceId} does not borrow security from pool ${targetId}`,
  },
  {
    name: "service_trusted",
    fails: (ctx, deps, { type, targetId, delegator, plan: { serviceId } }) => {
      if (!isPool({ type })) return undefined;
      const preferences = deps.restaking.getUserPreferences(ctx, accounts.toText(delegator));
      return isServiceTrustedWithPool(preferences, serviceId, targetId)
        ? undefined
        : `the preferences of the delegator do not trust service ${serviceId} with pool ${targetId}`;
    },
  },
  {
    name: "operator_active",
    fails: (ctx, deps, { type, targetId }) => {
      if (!isOperator({ type })) return undefined;
      const operator = found(() => deps.operators.getOperator(ctx, targetId));
      if (operator === undefined) return `operator ${targetId} does not exist any more`;
      return isOperatorActive(operator) ? undefined : `operator ${targetId} is not active`;
    },
  },
  {
    name: "operator_allowed",
    fails: (ctx, deps, { type, targetId, plan: { serviceId } }) =>
      !isOperator({ type }) || deps.restaking.operatorsAllowedBy(ctx, serviceId)(targetId)
        ? undefined
        : `service ${serviceId} does not have operator ${targetId} on its allow-list`,
  },
  {
    name: "denom_allowed",
    fails: (ctx, deps, candidate) =>
      admitted(ctx, deps, candidate).length > 0
        ? undefined
        : `none of ${candidate.denoms.join(", ")} is allowed by both the chain and service ${candidate.plan.serviceId}`,
  },
  {
    name: "asset_priced",
    fails: (ctx, deps, candidate) => {
      const reasons = admitted(ctx, deps, candidate).map((denom) => worthless(ctx, deps, denom));
      return reasons.includes(undefined) ? undefined : reasons.join("; ");
    },
  },
  {
    name: "plan_started",
    fails: (ctx, _deps, { plan }) =>
      plan.startTime <= ctx.time
        ? undefined
        : `plan ${plan.id} pays from ${timeToText(plan.startTime)} on`,
  },
  {
    name: "plan_not_ended",
    fails: (ctx, _deps, { plan }) =>
      ctx.time < plan.endTime ? undefined : `plan ${plan.id} ended at ${timeToText(plan.endTime)}`,
  },
  {
    name: "plan_funded",
    fails: (ctx, deps, { plan }) =>
      runwayOf(ctx, deps, plan) > 0n
        ? undefined
        : `plan ${plan.id} has run out of ${plan.amountPerDay.denom}: whoever pays it has to fund ${plan.rewardsPool}`,
  },
  { name: "weight", fails: withoutPart },
];
