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
  const ways = [
    [t.poolsShare, poolsDistribution],
    [t.operatorsShare, operatorsDistribution],
  ] as const;
  const told = ways.flatMap(([name, { type, weight }]) => {
    const { way } = readSharing(type);
    if (way === "value" || weight === 0) return [];
    return [`${name}: ${way === "equal" ? t.wayEqual : t.wayWeights}`];
  });
  return [split, ...told].join(" · ");
}
