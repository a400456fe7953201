/** Queries about plans and parameters. */
import { notFound, paginateMap, type QueryHandler } from "@milkyway/core";
import type { RewardsDeps } from "../deps.ts";
import type { QueryRpc } from "../gen/v1.ts";
import { state } from "../state.ts";
import { requireId } from "./checks.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<RewardsDeps, QueryRpc[Name]>;

/** The parameters of the module; fails when they were never set. */
export const params: Query<"params"> = (ctx) => ({ params: state.params.require(ctx) });

/** All plans by id. */
export const rewardsPlans: Query<"rewardsPlans"> = (ctx, _deps, request) => {
  const page = paginateMap(ctx, state.plans, request.pagination, (_, plan) => plan);
  return { rewardsPlans: page.items, pagination: page.pagination };
};

/** One plan. */
export const rewardsPlan: Query<"rewardsPlan"> = (ctx, _deps, { planId }) => {
  requireId("plan", planId);
  const plan = state.plans.get(ctx, planId);
  if (plan === undefined) throw notFound(`plan with id ${planId} not found`);
  return { rewardsPlan: plan };
};
