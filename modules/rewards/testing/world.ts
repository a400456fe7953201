/** Rewards on top of the world of restaking. */
import { type Any, type MessageType, SECOND } from "@milkyway/codec";
import { type Address, accounts, type Ctx } from "@milkyway/core";
import { TEST_TIME } from "@milkyway/core/testing";
import { moduleAddress } from "@milkyway/crypto";
import { coinsToText, type Dec, Panic, ZERO_DEC } from "@milkyway/math";
import { DelegationType, restakingKeeper } from "../../restaking/index.ts";
import { balancesOf, fakeBank, give } from "../../restaking/testing/fakeBank.ts";
import { type World as Base, createWorld as createBase } from "../../restaking/testing/world.ts";
import { beginBlock } from "../allocation/beginBlock.ts";
import type { RewardsDeps } from "../deps.ts";
import {
  type Distribution,
  DistributionTypeBasic,
  DistributionTypeEgalitarian,
  DistributionTypeWeighted,
  type DistributionWeight,
  type RewardsPlan,
  type UsersDistribution,
  UsersDistributionTypeBasic,
} from "../gen/v1.ts";
import {
  rewardsOperatorsHooks,
  rewardsPoolsHooks,
  rewardsRestakingHooks,
  rewardsServicesHooks,
} from "../hooks.ts";
import { DEFAULT_PARAMS } from "../params.ts";
import { newPlan, planAddress } from "../plan.ts";
import { REWARDS_POOL } from "../rewardsPool.ts";
import { state } from "../state.ts";

export {
  ADMIN,
  AUTHORITY,
  addOperator,
  addressOf,
  addService,
  deliver,
  fund,
  missing,
  OTHER,
  USER,
} from "../../restaking/testing/world.ts";

const DAY = 86_400n * SECOND;

/** The world of restaking with the deps of rewards, which listen to it. */
export interface World extends Base {
  readonly rewards: RewardsDeps;
  /** By operator. */
  readonly commissionRates: Map<number, Dec>;
}

function moduleBank(): RewardsDeps["bank"] {
  const addressOf = (name: string): Address => {
    if (name !== REWARDS_POOL)
      throw new Panic(`module account ${name} does not exist: unknown address`);
    return moduleAddress(name);
  };
  return {
    ...fakeBank,
    sendCoinsFromModuleToAccount: (ctx, name, to, coins) =>
      fakeBank.sendCoins(ctx, addressOf(name), to, coins),
    sendCoinsFromAccountToModule: (ctx, from, name, coins) =>
      fakeBank.sendCoins(ctx, from, addressOf(name), coins),
    blockedAddr: (address) => address === moduleAddress(REWARDS_POOL),
  };
}

/** An empty world with default parameters, at height 1. */
export function createWorld(): World {
  const base = createBase();
  const commissionRates = new Map<number, Dec>();
  const account = {
    kind: "module",
    value: { baseAccount: undefined, name: "", permissions: [] },
  } as const;
  const rewards: RewardsDeps = {
    authority: base.deps.authority,
    auth: {
      hasAccount: () => false,
      createAccount: () => undefined,
      setAccount: () => undefined,
      getModuleAccount: () => account,
    },
    bank: moduleBank(),
    distribution: {
      fundCommunityPool: (ctx, coins, sender) =>
        fakeBank.sendCoins(ctx, sender, moduleAddress("distribution"), coins),
    },
    pools: base.deps.pools,
    operators: {
      ...base.deps.operators,
      getOperatorParams: (_, id) => ({ commissionRate: commissionRates.get(id) ?? ZERO_DEC }),
    },
    services: base.deps.services,
    restaking: restakingKeeper(base.deps),
    assets: base.deps.assets,
    oracle: base.deps.oracle,
  };
  base.hooks.pools.push(rewardsPoolsHooks(rewards));
  base.hooks.operators.push(rewardsOperatorsHooks(rewards));
  base.hooks.services.push(rewardsServicesHooks(rewards));
  base.hooks.restaking.push(rewardsRestakingHooks(rewards));
  state.params.set(base.ctx, DEFAULT_PARAMS);
  state.nextPlanId.set(base.ctx, 1n);
  return { ...base, rewards, commissionRates };
}

function packed<T>(type: MessageType<T>, value: T): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(value) };
}

const { DELEGATION_TYPE_POOL: POOL, DELEGATION_TYPE_OPERATOR: OPERATOR } = DelegationType;

/** A distribution by value. */
export function byValue(delegationType: DelegationType, weight = 0): Distribution {
  return { delegationType, weight, type: packed(DistributionTypeBasic, {}) };
}

/** A distribution in equal parts. */
export function inEqualParts(delegationType: DelegationType, weight = 0): Distribution {
  return { delegationType, weight, type: packed(DistributionTypeEgalitarian, {}) };
}

/** A distribution by weights of targets. */
export function byWeight(
  delegationType: DelegationType,
  weight: number,
  ...weights: DistributionWeight[]
): Distribution {
  return { delegationType, weight, type: packed(DistributionTypeWeighted, { weights }) };
}

export function toUsers(weight = 0): UsersDistribution {
  return { weight, type: packed(UsersDistributionTypeBasic, {}) };
}

/** A plan of service 1 that pays 100 million a day by value, from yesterday until tomorrow. */
export function examplePlan(given: Partial<Omit<RewardsPlan, "rewardsPool">> = {}): RewardsPlan {
  return newPlan({
    id: 1n,
    description: "",
    serviceId: 1,
    amountPerDay: { denom: "service", amount: 100_000_000n },
    startTime: TEST_TIME - DAY,
    endTime: TEST_TIME + DAY,
    poolsDistribution: byValue(POOL),
    operatorsDistribution: byValue(OPERATOR),
    usersDistribution: toUsers(),
    ...given,
  });
}

/** Stores a plan, with coins on its account. */
export function addPlan({ ctx }: World, plan: RewardsPlan, coins = "1000000000service"): void {
  state.plans.set(ctx, plan.id, plan);
  if (coins !== "") give(ctx, planAddress(plan.id), coins);
}

/** The block at a height, some time after the last one; returns its context after its begin. */
export function nextBlock({ ctx, rewards }: World, height: bigint, elapsed: bigint): Ctx {
  const last = state.lastAllocationTime.get(ctx.unmetered()) ?? TEST_TIME;
  const next = ctx.with({ block: { ...ctx.block, height, time: last + elapsed }, events: [] });
  beginBlock(next.unmetered(), rewards);
  return next;
}

/** What an account holds. */
export function balance({ ctx }: World, address: Address | string): string {
  const raw = address.startsWith("milk1") ? accounts.fromText(address) : address;
  return coinsToText(balancesOf(ctx, raw));
}
