import { type Ctx, isFailure, type QueryHandler } from "@milkyway/core";
import type { DecCoins } from "@milkyway/math";
import { type Candidate, candidatesOf } from "../candidate.ts";
import { conditions } from "../conditions.ts";
import type { EarningsDeps } from "../deps.ts";
import type { Finding, QueryRpc } from "../gen/v1.ts";
import { mend } from "../mend.ts";
import { DAY, payableOf, runwayOf } from "../runway.ts";
import { parseDelegator } from "./parseDelegator.ts";

interface Failing {
  readonly name: string;
  readonly explanation: string;
}

function firstFailing(ctx: Ctx, deps: EarningsDeps, candidate: Candidate): Failing | undefined {
  for (const { name, fails } of conditions) {
    const explanation = fails(ctx, deps, candidate);
    if (explanation !== undefined) return { name, explanation };
  }
  return undefined;
}

/** What a day brings, once the failing condition is mended if the user can do that; nothing where it cannot be told. */
function dayOf(
  ctx: Ctx,
  deps: EarningsDeps,
  candidate: Candidate,
  failing: Failing | undefined,
): DecCoins {
  const { ctx: dropped } = ctx.branch();
  try {
    if (failing !== undefined && !mend(dropped, deps, failing.name, candidate)) return [];
    const elapsed = payableOf(dropped, deps, candidate.plan, DAY);
    return deps.rewards.planEarnings(dropped, candidate.plan, elapsed, candidate);
  } catch (error) {
    if (isFailure(error)) return [];
    throw error;
  }
}

const EARNS = { name: "", explanation: "" };

function findingOf(ctx: Ctx, deps: EarningsDeps, candidate: Candidate): Finding {
  const failing = firstFailing(ctx, deps, candidate);
  const { type, targetId, plan } = candidate;
  const perDay = dayOf(ctx, deps, candidate, failing);
  const { name, explanation } = failing ?? EARNS;
  return {
    delegationType: type,
    targetId,
    serviceId: plan.serviceId,
    planId: plan.id,
    earns: failing === undefined,
    failingCondition: name,
    explanation,
    perDay,
    runway: runwayOf(ctx, deps, plan),
  };
}

/** For each delegation of a user and each plan that concerns it: whether it earns, and if not, why not. */
export const rewardsCheck: QueryHandler<EarningsDeps, QueryRpc["rewardsCheck"]> = (
  ctx,
  deps,
  { delegatorAddress, serviceId },
) => {
  parseDelegator(delegatorAddress);
  const findings = candidatesOf(ctx, deps, delegatorAddress, serviceId).flatMap(
    ({ delegation: { type: delegationType, targetId }, candidates }) =>
      candidates.length > 0
        ? candidates.map((candidate) => findingOf(ctx, deps, candidate))
        : [
            {
              delegationType,
              targetId,
              serviceId,
              planId: 0n,
              earns: false,
              failingCondition: "plan_exists",
              explanation: "no rewards plan concerns this delegation",
              perDay: [],
              runway: 0n,
            },
          ],
  );
  return { findings };
};
