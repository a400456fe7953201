import type { Ctx } from "@milkyway/core";
import { distributionRule } from "../rewards/index.ts";
import { type Candidate, isOperator, isPool } from "./candidate.ts";
import type { ConditionDeps } from "./deps.ts";

const named = ({ type }: Candidate): string =>
  isPool({ type }) ? "pools" : isOperator({ type }) ? "operators" : "users";

/** Why the distribution of the plan gives nothing to the target; `undefined` when it gives something. */
export function withoutPart(
  _ctx: Ctx,
  _deps: ConditionDeps,
  candidate: Candidate,
): string | undefined {
  const { plan, targetId } = candidate;
  const { poolsDistribution, operatorsDistribution, usersDistribution } = plan;
  const ofTargets = isPool(candidate)
    ? poolsDistribution
    : isOperator(candidate)
      ? operatorsDistribution
      : undefined;
  const weight = (ofTargets ?? usersDistribution).weight;
  const others = [poolsDistribution, operatorsDistribution, usersDistribution];
  if (weight === 0 && others.some((other) => other.weight > 0))
    return `plan ${plan.id} gives ${named(candidate)} no weight`;
  const rule = ofTargets && distributionRule(ofTargets);
  if (rule?.kind !== "weighted") return undefined;
  return rule.weights.some(({ delegationTargetId }) => delegationTargetId === targetId)
    ? undefined
    : `plan ${plan.id} weighs single ${named(candidate)}, and ${targetId} is not among them`;
}
