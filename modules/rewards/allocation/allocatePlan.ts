import type { Duration } from "@milkyway/codec";
import { accounts, type Ctx } from "@milkyway/core";
import {
  addDec,
  type Coins,
  type Dec,
  decFromInt,
  newCoins,
  Panic,
  ZERO_DEC,
} from "@milkyway/math";
import { isUnusablePrice } from "../../restaking/index.ts";
import { isServiceActive } from "../../services/index.ts";
import { checkedCoin } from "../../shares/index.ts";
import type { RewardsDeps } from "../deps.ts";
import { distributionRule, usersDistributionRule } from "../distribution.ts";
import { events } from "../events.ts";
import type { Distribution, RewardsPlan } from "../gen/v1.ts";
import { REWARDS_POOL } from "../rewardsPool.ts";
import { operatorKind, poolKind, serviceKind, type Target } from "../targets.ts";
import { type BlockReads, coinsValue } from "./blockReads.ts";
import { type Claim, type Crediting, creditClaim } from "./credit.ts";
import type { Ledger } from "./ledger.ts";
import {
  type Category,
  rewardsFor,
  shareAmongCategories,
  shareAmongTargets,
  shareExactly,
} from "./shareOut.ts";

/** What the allocation of every plan of a block works on. */
export interface Allocation {
  readonly ctx: Ctx;
  readonly deps: RewardsDeps;
  readonly reads: BlockReads;
  readonly ledger: Ledger;
  readonly elapsed: Duration;
}

/**
 * Denoms that earn from a service, an empty list for all; `undefined` when the chain and the service have none in
 * common. When only the chain restricts denoms, its restriction is not applied to operators and users.
 */
function earningDenoms(reads: BlockReads, serviceId: number): readonly string[] | undefined {
  const global = reads.restakableDenoms;
  const own = reads.serviceDenoms(serviceId);
  if (global.length === 0 || own.length === 0) return own;
  const both = global.filter((denom) => own.includes(denom));
  return both.length === 0 ? undefined : both;
}

/** Claims of the service's pools, its operators and its users, as far as they are worth something. */
interface Claims {
  readonly pools: readonly Claim[];
  readonly operators: readonly Claim[];
  /** Always there, also when the users' tokens are worth nothing. */
  readonly users: Claim;
}

/** The claims that a distribution looks at: with weights of targets, those of the listed ones. */
function listed(ctx: Ctx, claims: readonly Claim[], distribution: Distribution): readonly Claim[] {
  if (ctx.rules.unlistedTargets !== "left out") return claims;
  const rule = distributionRule(distribution);
  if (rule?.kind !== "weighted") return claims;
  const ids = new Set(rule.weights.map(({ delegationTargetId }) => delegationTargetId));
  return claims.filter(({ id }) => ids.has(id));
}

function gatherClaims(
  { ctx, reads }: Allocation,
  { serviceId, poolsDistribution, operatorsDistribution }: RewardsPlan,
  denoms: readonly string[],
): Claims {
  const credited = ctx.rules.creditedTokens;
  const claimOf = (target: Target, all: Coins): Claim => {
    const allowed = denoms.length === 0 ? all : all.filter(({ denom }) => denoms.includes(denom));
    const tokens = credited === "allowed" ? allowed : all;
    return { id: target.record.id, target, tokens, value: coinsValue(reads, allowed) };
  };
  const pools = reads
    .trustedPools(serviceId)
    .map(({ pool, tokens }) => claimOf({ kind: poolKind, record: pool }, tokens));
  const operators = reads
    .eligibleOperators(serviceId)
    .map((record) => claimOf({ kind: operatorKind, record }, record.tokens));
  const service = reads.service(serviceId);
  return {
    pools: listed(
      ctx,
      pools.filter(({ value }) => value !== 0n),
      poolsDistribution,
    ),
    operators: listed(
      ctx,
      operators.filter(({ value }) => value !== 0n),
      operatorsDistribution,
    ),
    users: claimOf({ kind: serviceKind, record: service }, service.tokens),
  };
}

function totalValue(list: readonly { readonly value: Dec }[]): Dec {
  return list.reduce<Dec>((sum, { value }) => addDec(sum, value), ZERO_DEC);
}

function creditUsers(crediting: Crediting, plan: RewardsPlan, users: Claim, part: Dec): void {
  if (usersDistributionRule(plan.usersDistribution) === undefined)
    throw new Panic("unknown operators distribution type");
  creditClaim(crediting, users, part);
}

/**
 * Moves the rewards of a block out of a plan and credits them. Nothing happens when the service is not active, the plan
 * cannot pay in full, or nothing that could earn is worth anything.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/rewards/keeper/allocation.go AllocateRewardsByPlan
 */
export function allocatePlan(allocation: Allocation, plan: RewardsPlan): void {
  try {
    allocate(allocation, plan);
  } catch (error) {
    if (!isUnusablePrice(error)) throw error;
    const reason = error.message;
    allocation.ctx.emit(events.skipRewardsPlan({ rewards_plan_id: plan.id, reason }));
  }
}

/** The part of each category; `undefined` when there is nobody to pay. */
function partsOf(ctx: Ctx, rewards: bigint, categories: readonly Category[]): Dec[] | undefined {
  const amount = decFromInt(rewards);
  if (ctx.rules.planCategories === "exact sum") return shareExactly(amount, categories);
  return shareAmongCategories(amount, categories);
}

function allocate(allocation: Allocation, plan: RewardsPlan): void {
  const { ctx, deps, reads, ledger, elapsed } = allocation;
  const { serviceId, poolsDistribution, operatorsDistribution, usersDistribution } = plan;
  const denoms = earningDenoms(reads, serviceId);
  if (denoms === undefined || !isServiceActive(reads.service(serviceId))) return;

  const { denom } = plan.amountPerDay;
  const rewards = checkedCoin(denom, rewardsFor(plan.amountPerDay.amount, elapsed));
  const from = accounts.fromText(plan.rewardsPool);
  if (deps.bank.getBalance(ctx, from, denom).amount < rewards.amount) return;

  const { pools, operators, users } = gatherClaims(allocation, plan, denoms);
  const categories = [
    { value: totalValue(pools), weight: poolsDistribution.weight },
    { value: totalValue(operators), weight: operatorsDistribution.weight },
    { value: users.value, weight: usersDistribution.weight },
  ];
  if (totalValue(categories) === 0n) return;
  const parts = partsOf(ctx, rewards.amount, categories);
  if (parts === undefined) return;
  // From here on the rewards have left the plan, even if nobody is credited with them.
  deps.bank.sendCoinsFromAccountToModule(ctx, from, REWARDS_POOL, newCoins(rewards));

  const [poolsPart = ZERO_DEC, operatorsPart = ZERO_DEC, usersPart = ZERO_DEC] = parts;
  const crediting = { ctx, reads, ledger, serviceId, rewardDenom: denom };
  const ofTargets = [
    { part: poolsPart, claims: pools, distribution: poolsDistribution },
    { part: operatorsPart, claims: operators, distribution: operatorsDistribution },
  ];
  for (const { part, claims, distribution } of ofTargets) {
    if (part <= 0n) continue;
    const shares = shareAmongTargets(part, claims, distributionRule(distribution));
    for (const { claimant, amount } of shares) creditClaim(crediting, claimant, amount);
  }
  if (usersPart > 0n) creditUsers(crediting, plan, users, usersPart);
}
