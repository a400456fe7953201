import { ServiceStatus } from "@milkyway/modules/services/client";
import { millisOf } from "../format/time.ts";
import type { FundedPlan, World } from "./world.ts";
import { worthOf } from "./worth.ts";

const DAY_MS = 86_400_000n;

/** Milliseconds for which the account of a plan lasts, by its amount per day. */
export function runwayMs({ balance, amountPerDay }: FundedPlan): number {
  return amountPerDay.amount === 0n ? 0 : Number((balance * DAY_MS) / amountPerDay.amount);
}

/** What a plan does at a moment. */
export type PlanState = "waiting" | "running" | "unfunded" | "ended" | "stopped";

/** Why a plan pays, or does not. */
export function planState(plan: FundedPlan, { services }: World, nowMs: number): PlanState {
  if (millisOf(plan.endTime) <= nowMs) return "ended";
  if (
    services.find(({ id }) => id === plan.serviceId)?.status !== ServiceStatus.SERVICE_STATUS_ACTIVE
  )
    return "stopped";
  if (millisOf(plan.startTime) > nowMs) return "waiting";
  return plan.balance === 0n ? "unfunded" : "running";
}

/** What running plans pay a day, in millionths of a dollar. */
export function paidPerDay(world: World, nowMs: number): bigint {
  return world.plans
    .filter((plan) => planState(plan, world, nowMs) === "running")
    .reduce((sum, { amountPerDay }) => sum + worthOf(world.assets, amountPerDay), 0n);
}

/** Yearly rate as a share in parts of 10^18: what is paid in a year by what is restaked. */
export function averageRate(perDay: bigint, total: bigint): bigint {
  return total === 0n ? 0n : (perDay * 365n * 10n ** 18n) / total;
}
