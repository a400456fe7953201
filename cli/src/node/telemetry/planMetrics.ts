import { planObstacle, runwayOf } from "@milkyway/modules/earnings";
import type { StateMetrics } from "./stateMetrics.ts";

const NANOSECONDS = 1e9;

/** Adds which plans pay, why the others do not, and for how long their funds last. */
export const planMetrics: StateMetrics = (registry, { keepers }) => {
  const plans = registry.gauge("milkyway_rewards_plans", "Rewards plans, by state.");
  const skipped = registry.gauge(
    "milkyway_rewards_plan_skipped",
    "1 for each plan that pays nobody, with the condition that fails.",
  );
  const runway = registry.gauge(
    "milkyway_rewards_plan_runway_seconds",
    "Seconds for which the funds of a plan last.",
  );
  const end = registry.gauge(
    "milkyway_rewards_plan_end_seconds",
    "Seconds until a plan ends, by the time of the last block.",
  );
  const deps = keepers.rewardsDeps;
  return (ctx) => {
    for (const gauge of [skipped, runway, end]) gauge.clear();
    let [active, idle] = [0, 0];
    for (const plan of keepers.rewards.iteratePlans(ctx)) {
      const labels = { plan: `${plan.id}`, service: `${plan.serviceId}` };
      const reason = planObstacle(ctx, deps, plan);
      if (reason === undefined) active++;
      else {
        idle++;
        skipped.set(1, { ...labels, reason });
      }
      const { denom, amount } = plan.amountPerDay;
      if (amount > 0n)
        runway.set(Number(runwayOf(ctx, deps, plan)) / NANOSECONDS, { ...labels, denom });
      end.set(Number(plan.endTime - ctx.time) / NANOSECONDS, labels);
    }
    plans.set(active, { state: "active" });
    plans.set(idle, { state: "skipped" });
  };
};
