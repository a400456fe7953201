import { accounts } from "@milkyway/core";
import { planAddress } from "@milkyway/modules/rewards";
import {
  decimal,
  ids,
  KINDS,
  type Kind,
  OPERATORS,
  POOLS,
  type Shape,
  type Stakes,
  shareDenom,
  totals,
} from "./targets.ts";
import type { Section } from "./workload.ts";

export const planAccount = (id: number): string => accounts.toText(planAddress(BigInt(id)));

function planOf(id: number, { services }: Shape): Section {
  // Every third plan, from the first, rewards all pools and operators alike.
  const [kind, weight] = id % 3 === 1 ? ["Egalitarian", 1] : ["Basic", 0];
  const distribution = (type: string) => ({
    delegation_type: type,
    weight,
    type: { "@type": `/milkyway.rewards.v1.DistributionType${kind}` },
  });
  return {
    id: String(id),
    description: "",
    service_id: 1 + ((id - 1) % services),
    amount_per_day: { denom: "umilk", amount: "100000000" },
    start_time: "2025-03-01T11:00:00Z",
    end_time: "2025-04-12T04:00:00Z",
    rewards_pool: planAccount(id),
    pools_distribution: distribution(POOLS.type),
    operators_distribution: distribution(OPERATORS.type),
    users_distribution: {
      weight: 0,
      type: { "@type": "/milkyway.rewards.v1.UsersDistributionTypeBasic" },
    },
  };
}

function recordsOf(
  kind: Kind,
  shape: Shape,
  users: readonly string[],
  all: readonly Stakes[],
): Section {
  const { delegators } = totals(kind, all);
  const targets = ids(kind.count(shape));
  return {
    outstanding_rewards: targets.map((id) => ({
      delegation_target_id: id,
      outstanding_rewards: [],
    })),
    historical_rewards: targets.map((id) => ({
      delegation_target_id: id,
      period: "0",
      rewards: { cumulative_reward_ratios: [], reference_count: 1 + (delegators.get(id) ?? 0) },
    })),
    current_rewards: targets.map((id) => ({
      delegation_target_id: id,
      rewards: { rewards: [], period: "1" },
    })),
    delegator_starting_infos: all.map((stakes, i) => {
      const id = kind.target(stakes);
      const stake = { denom: kind.denom(id), amount: decimal(stakes.amount) };
      return {
        delegator_address: users[i],
        delegation_target_id: id,
        starting_info: { previous_period: "0", stakes: [stake], height: "0" },
      };
    }),
  };
}

function poolServiceShares(all: readonly Stakes[]): Section[] {
  const sums = new Map<string, bigint>();
  for (const { pool, trusted, amount } of all)
    for (const service of trusted) {
      const key = `${pool}/${service}`;
      sums.set(key, (sums.get(key) ?? 0n) + amount);
    }
  const rows = [...sums].map(([key, amount]) => {
    const [pool = 0, service = 0] = key.split("/").map(Number);
    const shares = [{ denom: shareDenom(POOLS, pool), amount: decimal(amount) }];
    return { pool_id: pool, service_id: service, shares };
  });
  return rows.sort((a, b) => a.pool_id - b.pool_id || a.service_id - b.service_id);
}

/** A plan for each service, and the records of all delegations. */
export function rewardsSection(
  base: Section,
  shape: Shape,
  users: readonly string[],
  all: readonly Stakes[],
): Section {
  const [pools, operators, services] = KINDS.map((kind) => recordsOf(kind, shape, users, all));
  return {
    ...base,
    next_rewards_plan_id: String(shape.plans + 1),
    rewards_plans: ids(shape.plans).map((id) => planOf(id, shape)),
    pools_records: pools,
    operators_records: operators,
    services_records: services,
    operator_accumulated_commissions: ids(shape.operators).map((id) => ({
      operator_id: id,
      accumulated: { commissions: [] },
    })),
    pool_service_total_delegator_shares: poolServiceShares(all),
  };
}
