import type { FundedPlan } from "../../world/world.ts";

/** What a plan pays to pools, and among whom. */
export interface PoolPlan {
  readonly plan: FundedPlan;
  /** Worth of all stakes in pools that trust the service, in millionths of a dollar. */
  readonly trusting: bigint;
}

/**
 * What a stake of a worth would get of a plan in a day, in base units of what the plan pays. Absent where the plan splits by
 * value between groups or by a list: then only the node can tell, once it is staked.
 */
export function dailyShare({ plan, trusting }: PoolPlan, worth: bigint): bigint | undefined {
  const { poolsDistribution: pools, operatorsDistribution, usersDistribution } = plan;
  const weights = BigInt(pools.weight + operatorsDistribution.weight + usersDistribution.weight);
  const isByValue =
    pools.type === undefined || pools.type.typeUrl.endsWith("DistributionTypeBasic");
  if (weights === 0n || !isByValue) return undefined;
  const all = trusting + worth;
  if (all === 0n) return 0n;
  return (plan.amountPerDay.amount * BigInt(pools.weight) * worth) / (weights * all);
}
