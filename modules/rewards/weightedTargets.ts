import { type Ctx, wrapping } from "@milkyway/core";
import type { TargetDeps } from "./deps.ts";
import { distributionRule } from "./distribution.ts";
import type { Distribution } from "./gen/v1.ts";
import { loadTarget } from "./targets.ts";

/** Fails unless every target that a distribution gives a weight exists. */
export function requireWeightedTargets(
  ctx: Ctx,
  deps: TargetDeps,
  distribution: Distribution,
): void {
  const rule = distributionRule(distribution);
  if (rule?.kind !== "weighted") return;
  for (const { delegationTargetId } of rule.weights)
    wrapping(`cannot get delegation target ${delegationTargetId}`, () =>
      loadTarget(ctx, deps, distribution.delegationType, delegationTargetId),
    );
}
