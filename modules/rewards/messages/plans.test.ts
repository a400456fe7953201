import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Any, SECOND } from "@milkyway/codec";
import { accessesOf, eventTexts, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { parseCoins } from "@milkyway/math";
import { DelegationType } from "../../restaking/index.ts";
import type { MsgCreateRewardsPlan, MsgEditRewardsPlan } from "../gen/v1.ts";
import { planAddress } from "../plan.ts";
import { state } from "../state.ts";
import {
  ADMIN,
  addOperator,
  addPlan,
  addService,
  balance,
  byValue,
  byWeight,
  createWorld,
  deliver,
  examplePlan,
  fund,
  missing,
  OTHER,
  toUsers,
  type World,
} from "../testing/world.ts";
import { createRewardsPlan } from "./createRewardsPlan.ts";
import { editRewardsPlan } from "./editRewardsPlan.ts";

const { DELEGATION_TYPE_POOL: POOL, DELEGATION_TYPE_OPERATOR: OPERATOR } = DelegationType;

function world(): World {
  const w = createWorld();
  addService(w);
  addOperator(w);
  return w;
}

const { amountPerDay: amount, rewardsPool, id, ...rest } = examplePlan({ description: "gifts" });
const CREATE: MsgCreateRewardsPlan = { ...rest, sender: ADMIN, amount, feeAmount: [] };
const EDIT: MsgEditRewardsPlan = { ...rest, sender: ADMIN, id, amount };

const create = ({ ctx, rewards }: World, given: Partial<MsgCreateRewardsPlan> = {}) =>
  deliver(ctx, rewards, createRewardsPlan, { ...CREATE, ...given });
const edit = ({ ctx, rewards }: World, given: Partial<MsgEditRewardsPlan> = {}) =>
  deliver(ctx, rewards, editRewardsPlan, { ...EDIT, ...given });

const foreign: Any = { typeUrl: "/milkyway.rewards.v1.Params", value: new Uint8Array(0) };
const nil = "panic: runtime error: invalid memory address or nil pointer dereference";

/** Failures of what both messages carry, stateless and not. */
const COMMON: readonly [Partial<MsgCreateRewardsPlan & MsgEditRewardsPlan>, string][] = [
  [
    { endTime: CREATE.startTime },
    "undefined/1: end time must be after start time: 2025-02-28T12:00:00Z <= 2025-02-28T12:00:00Z",
  ],
  [
    { poolsDistribution: byValue(OPERATOR) },
    "undefined/1: pools distribution has invalid delegation type: DELEGATION_TYPE_OPERATOR",
  ],
  [
    { operatorsDistribution: byValue(9) },
    "undefined/1: operators distribution has invalid delegation type: 9",
  ],
  [{ sender: OTHER }, "sdk/4: only service admin can create rewards plan: unauthorized"],
  [
    { amount: { denom: "service", amount: 0n } },
    "undefined/1: amount per day must be positive: 0service",
  ],
  [
    { poolsDistribution: byWeight(POOL, 1, { delegationTargetId: 7, weight: 1 }) },
    "undefined/1: cannot get delegation target 7: " +
      missing(7, "pools.v1.Pool").replace("undefined/1: ", ""),
  ],
  [
    { usersDistribution: { weight: 0, type: foreign } },
    "undefined/1: get users distribution type: no concrete type registered for type URL /milkyway.rewards.v1.Params against interface *types.UsersDistributionType",
  ],
  [{ usersDistribution: { weight: 0, type: undefined } }, nil],
  [{ poolsDistribution: { ...CREATE.poolsDistribution, type: undefined } }, nil],
];

describe("MsgCreateRewardsPlan", () => {
  it("MsgCreateRewardsPlan ok: stores a plan with an account under the next id", () => {
    const w = world();
    const accesses = accessesOf(w.ctx, (ctx) => createRewardsPlan.handle(ctx, w.rewards, CREATE));
    assert.deepEqual(accesses, [
      "get services a2",
      "iterate rewards a2",
      "get services a2",
      "get rewards a1",
      "set rewards a1",
      "set rewards a2",
      "get rewards 01",
    ]);
    const plan = state.plans.require(w.ctx, 1n);
    assert.deepEqual(plan, examplePlan({ description: "gifts" }));
    assert.equal(
      plan.rewardsPool,
      "milk1xnn6xelpynv26tzxe9jzzq229e95pdfhnhvq35g9fzwg7d3t22qsfqy067",
    );
    assert.equal(state.nextPlanId.get(w.ctx), 2n);
    assert.deepEqual(eventTexts(w.ctx.events), [
      `create_rewards_plan{rewards_plan_id=1, service_id=1, sender=${ADMIN}}`,
    ]);
  });

  it("MsgCreateRewardsPlan ok: costs gas for each plan, and takes all of an offer that suffices", () => {
    const w = world();
    for (const planId of [1n, 2n, 3n]) addPlan(w, examplePlan({ id: planId }), "");
    state.params.set(w.ctx, { rewardsPlanCreationFee: parseCoins("5uatom,10umilk") });
    fund(w, ADMIN, "10umilk,1uusd");
    const before = w.ctx.gas.consumed;
    create(w, { feeAmount: parseCoins("10umilk,1uusd") });
    assert.equal((w.ctx.gas.consumed - before) / 200_000n, 3n);
    assert.equal(balance(w, ADMIN), "");
  });

  it("MsgCreateRewardsPlan fails: on stateless mistakes", () => {
    const w = world();
    for (const [given, expected] of [
      [{ description: "é".repeat(501) }, "undefined/1: too long description"],
      [{ serviceId: 0 }, "undefined/1: invalid service ID: 0"],
      [
        { amount: { denom: "service", amount: -1n } },
        "undefined/1: invalid amount per day: negative coin amount: -1",
      ],
      [
        { feeAmount: [{ denom: "umilk", amount: 0n }] },
        "undefined/1: invalid fee amount: coin 0umilk amount is not positive",
      ],
      [{ sender: "x" }, "undefined/1: invalid sender address: x"],
    ] as const)
      assert.equal(
        failureOf(() => create(w, given)),
        expected,
      );
  });

  it("MsgCreateRewardsPlan fails: on rights, distributions, targets and fees", () => {
    const w = world();
    for (const [given, expected] of COMMON)
      assert.equal(
        failureOf(() => create(w, given)),
        expected,
      );
    assert.equal(
      failureOf(() => create(w, { serviceId: 2 })),
      missing(2, "services.v1.Service"),
    );
    const weights = (...list: [number, number][]) => ({
      operatorsDistribution: byWeight(
        OPERATOR,
        0,
        ...list.map(([delegationTargetId, weight]) => ({ delegationTargetId, weight })),
      ),
    });
    const text = "undefined/1: invalid operators distribution type: ";
    for (const [list, expected] of [
      [
        [
          [1, 1],
          [1, 2],
        ],
        `${text}duplicated weight for the same delegation target ID: 1`,
      ],
      [[[1, 0]], `${text}weight must be positive: 0`],
      [[[0, 1]], `${text}invalid delegation target ID: 0`],
    ] as [[number, number][], string][])
      assert.equal(
        failureOf(() => create(w, weights(...list))),
        expected,
      );
    state.params.set(w.ctx, { rewardsPlanCreationFee: parseCoins("10umilk") });
    assert.equal(
      failureOf(() => create(w, { feeAmount: parseCoins("9umilk") })),
      "sdk/5: insufficient funds: 9umilk < 10umilk: insufficient funds",
    );
    state.params.remove(w.ctx);
    assert.match(
      failureOf(() => create(w)),
      /^undefined\/1: collections: not found: key 'no_key'/,
    );
  });
});

describe("MsgEditRewardsPlan", () => {
  it("MsgEditRewardsPlan ok: replaces all but id and service; the end may be past", () => {
    const w = world();
    addPlan(w, examplePlan());
    const endTime = TEST_TIME - SECOND;
    edit(w, { endTime, amount: { denom: "other", amount: 5n }, usersDistribution: toUsers(3) });
    const given = { endTime, description: "gifts", usersDistribution: toUsers(3) };
    assert.deepEqual(
      state.plans.get(w.ctx, 1n),
      examplePlan({ ...given, amountPerDay: { denom: "other", amount: 5n } }),
    );
    assert.equal(balance(w, planAddress(1n)), "1000000000service");
    assert.deepEqual(eventTexts(w.ctx.events), [
      `edit_rewards_plan{rewards_plan_id=1, service_id=1, sender=${ADMIN}}`,
    ]);
  });

  it("MsgEditRewardsPlan fails: on stateless mistakes, rights, distributions and targets", () => {
    const w = world();
    addPlan(w, examplePlan());
    for (const [given, expected] of [
      [{ id: 0n }, "undefined/1: invalid ID: 0"],
      [{ amount: { denom: "", amount: 1n } }, "undefined/1: invalid amount: invalid denom: "],
      [
        { sender: "x" },
        "undefined/1: invalid sender address: x, decoding bech32 failed: invalid bech32 string length 1",
      ],
      [
        { id: 2n },
        "undefined/1: collections: not found: key '2' of type github.com/cosmos/gogoproto/milkyway.rewards.v1.RewardsPlan",
      ],
      [{ description: "x".repeat(1001) }, "undefined/1: too long description"],
      ...COMMON,
    ] as readonly [Partial<MsgEditRewardsPlan>, string][])
      assert.equal(
        failureOf(() => edit(w, given)),
        expected,
      );
  });

  it("MsgEditRewardsPlan fails: at the end of the plan", () => {
    const w = world();
    addPlan(w, examplePlan({ endTime: TEST_TIME }));
    assert.equal(
      failureOf(() => edit(w)),
      "sdk/18: rewards plan is completed: invalid request",
    );
  });
});
