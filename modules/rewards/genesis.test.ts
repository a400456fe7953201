import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTypeRegistry, toJson } from "@milkyway/codec";
import { accounts } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { give } from "../restaking/testing/fakeBank.ts";
import { GenesisState, messages } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { withdrawDelegatorReward } from "./messages/withdrawDelegatorReward.ts";
import { migrateToV2, OldPlan } from "./migrations/v2.ts";
import { rewardsPoolAddress } from "./rewardsPool.ts";
import { state } from "./state.ts";
import { createExample, FIRST_GAP } from "./testing/example.ts";
import {
  createWorld,
  deliver,
  examplePlan,
  nextBlock,
  OTHER,
  USER,
  type World,
} from "./testing/world.ts";

/** The example after a block, a withdrawal and a withdraw address. */
function advanced(): World {
  const w = createExample();
  const ctx = nextBlock(w, 6n, FIRST_GAP);
  const msg = { delegatorAddress: USER, delegationType: 1, delegationTargetId: 1 };
  deliver(ctx, w.rewards, withdrawDelegatorReward, msg);
  state.withdrawAddresses.set(ctx, accounts.fromText(USER), accounts.fromText(OTHER));
  return { ...w, ctx };
}

describe("genesis", () => {
  it("has these defaults", () => {
    const records = {
      outstanding_rewards: [],
      historical_rewards: [],
      current_rewards: [],
      delegator_starting_infos: [],
    };
    assert.deepEqual(toJson(GenesisState, genesis.defaults(), createTypeRegistry(messages)), {
      params: { rewards_plan_creation_fee: [] },
      next_rewards_plan_id: "1",
      rewards_plans: [],
      last_rewards_allocation_time: null,
      delegator_withdraw_infos: [],
      pools_records: records,
      operators_records: records,
      services_records: records,
      operator_accumulated_commissions: [],
      pool_service_total_delegator_shares: [],
    });
  });

  it("comes out as it went in", () => {
    const w = advanced();
    const exported = genesis.export(w.ctx, w.rewards);
    genesis.validate?.(exported);
    assert.equal(exported.poolsRecords.historicalRewards.length, 1);
    assert.equal(exported.servicesRecords.delegatorStartingInfos[0]?.delegatorAddress, USER);
    assert.equal(exported.operatorAccumulatedCommissions.length, 1);
    const next = createWorld();
    genesis.init(next.ctx, next.rewards, exported);
    assert.deepEqual(genesis.export(next.ctx, next.rewards), exported);
  });

  it("needs coins for what is outstanding, of denoms of which there are any", () => {
    const exported = genesis.export(advanced().ctx, createWorld().rewards);
    const next = createWorld();
    give(next.ctx, rewardsPoolAddress, "2540service");
    assert.equal(
      failureOf(() => genesis.init(next.ctx, next.rewards, exported)),
      "undefined/1: rewards pool module balance does not match the module holdings: 2540service < 2541service",
    );
    give(next.ctx, rewardsPoolAddress, "1service");
    genesis.init(next.ctx, next.rewards, exported);
  });

  it("cannot be exported before it was set", () => {
    const { ctx, rewards } = createWorld();
    state.nextPlanId.remove(ctx);
    assert.equal(
      failureOf(() => genesis.export(ctx, rewards)),
      "undefined/1: collections: not found: key 'no_key' of type uint64",
    );
  });

  it("is refused with the first problem found", () => {
    const row = (poolId: number, serviceId: number, amount: string) => ({
      poolServiceTotalDelegatorShares: [
        { poolId, serviceId, shares: [{ denom: "pool/1/umilk", amount: parseDec(amount) }] },
      ],
    });
    const text = "invalid pool service total delegator shares: ";
    const cases: [Partial<GenesisState>, string][] = [
      [
        { params: { rewardsPlanCreationFee: [{ denom: "umilk", amount: 0n }] } },
        "invalid params: invalid rewards plan creation fee: coin 0umilk amount is not positive",
      ],
      [{ nextRewardsPlanId: 0n }, "invalid next rewards plan ID: 0"],
      [{ rewardsPlans: [examplePlan(), examplePlan()] }, "duplicated rewards plan: 1"],
      [
        { rewardsPlans: [examplePlan(), examplePlan({ id: 0n })] },
        "invalid rewards plan at index 1: invalid plan ID: 0",
      ],
      [
        { rewardsPlans: [{ ...examplePlan(), rewardsPool: "x" }] },
        "invalid rewards plan at index 0: invalid rewards pool: decoding bech32 failed: invalid bech32 string length 1",
      ],
      [row(0, 1, "1"), `${text}pool ID must not be 0`],
      [row(1, 0, "1"), `${text}service ID must not be 0`],
      [
        row(1, 1, "0"),
        `${text}${text}coin 0.000000000000000000pool/1/umilk amount is not positive`,
      ],
    ];
    for (const [given, expected] of cases)
      assert.equal(
        failureOf(() => genesis.validate?.({ ...genesis.defaults(), ...given })),
        `undefined/1: ${expected}`,
      );
  });
});

describe("invariants", () => {
  const check = ({ ctx, rewards }: World, name: string) => invariants[name]?.(ctx, rewards);

  it("hold after ordinary messages, and withdraw nothing", () => {
    const w = advanced();
    const before = genesis.export(w.ctx, w.rewards);
    for (const name of Object.keys(invariants)) assert.equal(check(w, name), undefined, name);
    assert.deepEqual(genesis.export(w.ctx, w.rewards), before);
  });

  it("notice what does not fit", () => {
    const w = advanced();
    const [pool] = state.poolOutstandingRewards.require(w.ctx, 1).rewards;
    assert.equal(pool, undefined);
    const owed = (amount: string) => ({
      rewards: [{ denom: "umilk", decCoins: [{ denom: "service", amount: parseDec(amount) }] }],
    });
    state.poolOutstandingRewards.set(w.ctx, 1, owed("9999"));
    assert.equal(
      check(w, "module-account"),
      "rewards: ModuleAccount coins invariant\n\texpected ModuleAccount coins:     9999service\n" +
        "\tdistribution ModuleAccount coins: 2541service\n\n",
    );
    state.poolOutstandingRewards.set(w.ctx, 1, owed("-1"));
    assert.match(
      check(w, "nonnegative-outstanding") ?? "",
      /found 1 delegation targets .*\n\tpool 1 has negative outstanding coins: umilk:-1\.0{18}service/,
    );
    state.poolHistoricalRewards.set(w.ctx, [1, 0n], {
      cumulativeRewardRatios: [],
      referenceCount: 1,
    });
    assert.match(
      check(w, "reference-count") ?? "",
      /expected historical reference count: 2 = 1 delegation targets \+ 1 delegations\ntotal DELEGATION_TYPE_POOL historical reference count: 3\n/,
    );
    state.poolStartingInfos.remove(w.ctx, [1, accounts.fromText(USER)]);
    assert.equal(
      failureOf(() => check(w, "can-withdraw")),
      "panic: no delegation distribution info",
    );
  });
});

describe("migration to version 2", () => {
  const old = (id: bigint, ...amounts: bigint[]) => {
    const { amountPerDay, ...plan } = examplePlan({ id });
    const coins = amounts.map((amount, i) => ({ denom: `coin${i}`, amount }));
    return OldPlan.encode({ ...plan, amountPerDay: coins });
  };
  const put = ({ ctx }: World, id: string, bytes: Uint8Array) =>
    ctx.store("rewards").set(`\xa2\0\0\0\0\0\0\0${id}`, bytes);

  it("gives each coin a plan, the first under the old id", () => {
    const w = createWorld();
    state.nextPlanId.set(w.ctx, 11n);
    put(w, "\x02", old(2n, 5n, 6n));
    put(w, "\x0a", old(10n, 7n));
    migrateToV2(w.ctx, w.rewards);
    const plan = (id: bigint, denom: string, amount: bigint) =>
      examplePlan({ id, amountPerDay: { denom, amount } });
    assert.deepEqual(
      [...state.plans.values(w.ctx)],
      [plan(2n, "coin0", 5n), plan(10n, "coin0", 7n), plan(11n, "coin1", 6n)],
    );
    assert.equal(state.nextPlanId.get(w.ctx), 12n);
  });

  it("panics on a plan without coins", () => {
    const w = createWorld();
    put(w, "\x01", old(1n));
    assert.equal(
      failureOf(() => migrateToV2(w.ctx, w.rewards)),
      "panic: runtime error: index out of range [0] with length 0",
    );
  });
});
