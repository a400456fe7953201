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
import { isServiceActive } from "../../services/index.ts";
import { checkedCoin } from "../../shares/index.ts";
import type { RewardsDeps } from "../deps.ts";
import { distributionRule, usersDistributionRule } from "../distribution.ts";
import type { RewardsPlan } from "../gen/v1.ts";
import { REWARDS_POOL } from "../rewardsPool.ts";
import { operatorKind, poolKind, serviceKind, type Target } from "../targets.ts";
import { type BlockReads, coinsValue } from "./blockReads.ts";
import { type Claim, type Crediting, creditClaim } from "./credit.ts";
import type { Ledger } from "./ledger.ts";
import { rewardsFor, shareAmongCategories, shareAmongTargets } from "./shareOut.ts";

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

function gatherClaims(reads: BlockReads, serviceId: number, denoms: readonly string[]): Claims {
  const claimOf = (target: Target, tokens: Coins): Claim => {
    const allowed =
      denoms.length === 0 ? tokens : tokens.filter(({ denom }) => denoms.includes(denom));
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
    pools: pools.filter(({ value }) => value !== 0n),
    operators: operators.filter(({ value }) => value !== 0n),
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
  const { ctx, deps, reads, ledger, elapsed } = allocation;
  const { serviceId, poolsDistribution, operatorsDistribution, usersDistribution } = plan;
  const denoms = earningDenoms(reads, serviceId);
  if (denoms === undefined || !isServiceActive(reads.service(serviceId))) return;

  const { denom } = plan.amountPerDay;
  const rewards = checkedCoin(denom, rewardsFor(plan.amountPerDay.amount, elapsed));
  const from = accounts.fromText(plan.rewardsPool);
  if (deps.bank.getBalance(ctx, from, denom).amount < rewards.amount) return;

  const { pools, operators, users } = gatherClaims(reads, serviceId, denoms);
  const categories = [
    { value: totalValue(pools), weight: poolsDistribution.weight },
    { value: totalValue(operators), weight: operatorsDistribution.weight },
    { value: users.value, weight: usersDistribution.weight },
  ];
  if (totalValue(categories) === 0n) return;
  // From here on the rewards have left the plan, even if nobody is credited with them.
  deps.bank.sendCoinsFromAccountToModule(ctx, from, REWARDS_POOL, newCoins(rewards));

  const parts = shareAmongCategories(decFromInt(rewards.amount), categories);
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
