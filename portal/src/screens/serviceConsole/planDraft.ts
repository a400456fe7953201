import { textToUnits, unitsToText } from "../../format/amounts.ts";
import { millisOf } from "../../format/time.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { FundedPlan, World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";
import { readWeights } from "./readWeights.ts";
import { BY_VALUE, partsOf, readSharing, type Sharing } from "./sharing.ts";

/** A plan as it is filled in. */
export interface PlanDraft {
  readonly description: string;
  readonly denom: string;
  readonly perDay: string;
  readonly days: string;
  /** Of pools, operators and users. */
  readonly split: string;
  readonly pools: Sharing;
  readonly operators: Sharing;
}

/** Those that a plan can give to. */
export interface PlanTargets {
  readonly poolIds: readonly number[];
  readonly operatorIds: readonly number[];
}

/** What a plan is that is filled in, and why not yet. */
export interface ReadDraft {
  readonly units: bigint | undefined;
  readonly weights: readonly [number, number, number] | undefined;
  /** 0 for none. */
  readonly days: number;
  readonly whyNot: string | undefined;
}

const DAY_MS = 86_400_000;

/** A plan that nothing is filled in of. */
export const NEW_PLAN: PlanDraft = {
  description: "",
  denom: "umilk",
  perDay: "",
  days: "30",
  split: "1/1/1",
  pools: BY_VALUE,
  operators: BY_VALUE,
};

/** A plan that is there, to be changed. */
export function draftOf(world: World, plan: FundedPlan): PlanDraft {
  const { denom, amount } = plan.amountPerDay;
  const { poolsDistribution: pools, operatorsDistribution: operators } = plan;
  const length = millisOf(plan.endTime) - millisOf(plan.startTime);
  return {
    description: plan.description,
    denom,
    perDay: unitsToText(amount, displayOf(world.assets, denom).exponent),
    days: `${Math.max(1, Math.round(length / DAY_MS))}`,
    split: [pools.weight, operators.weight, plan.usersDistribution.weight].join("/"),
    pools: readSharing(pools.type),
    operators: readSharing(operators.type),
  };
}

/** Reads what is filled in. */
export function readDraft(
  draft: PlanDraft,
  {
    world,
    targets,
    t,
  }: { readonly world: World; readonly targets: PlanTargets; readonly t: Texts },
): ReadDraft {
  const units = textToUnits(draft.perDay, displayOf(world.assets, draft.denom).exponent);
  const weights = readWeights(draft.split);
  const days = /^\d{1,5}$/.test(draft.days) ? Number(draft.days) : 0;
  const areShared =
    partsOf(draft.pools, targets.poolIds) !== undefined &&
    partsOf(draft.operators, targets.operatorIds) !== undefined;
  const whyNot = () => {
    if (units === undefined || units === 0n) return t.enterAmount;
    if (weights === undefined) return t.notWeights;
    if (days === 0) return t.notAWhole;
    return areShared ? undefined : t.notShares;
  };
  return { units, weights, days, whyNot: whyNot() };
}

/** When a plan of so many days ends; one whose days stay as they were ends when it did. */
export function endOf(startMs: number, days: number, plan?: FundedPlan): number {
  if (plan === undefined) return startMs + days * DAY_MS;
  const [start, end] = [millisOf(plan.startTime), millisOf(plan.endTime)];
  const isSame = Math.max(1, Math.round((end - start) / DAY_MS)) === days;
  return isSame ? end : start + days * DAY_MS;
}
