import type { RewardsPlan } from "@milkyway/modules/rewards/client";
import type { Texts } from "../../i18n/texts.ts";
import { readSharing } from "../serviceConsole/sharing.ts";

type Weighted = Pick<
  RewardsPlan,
  "poolsDistribution" | "operatorsDistribution" | "usersDistribution"
>;

/** How a plan splits what it pays between pools, operators and users, in words. */
export function weightsText(plan: Weighted, t: Texts): string {
  const { poolsDistribution, operatorsDistribution, usersDistribution } = plan;
  const weights = [
    poolsDistribution.weight,
    operatorsDistribution.weight,
    usersDistribution.weight,
  ];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return t.splitByValue;
  const percent = weights.map((weight) => `${Math.round((weight * 100) / total)} %`);
  const split = t.splitText(percent[0] ?? "", percent[1] ?? "", percent[2] ?? "");
  const texts = { value: t.wayValue, equal: t.wayEqual, weights: t.wayWeights } as const;
  const pools = readSharing(poolsDistribution.type).way;
  const operators = readSharing(operatorsDistribution.type).way;
  if (pools === operators) return pools === "value" ? split : `${split} · ${texts[pools]}`;
  return `${split} · ${t.navPools}: ${texts[pools]} · ${t.navOperators}: ${texts[operators]}`;
}
