import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { parseCoins, parseDec } from "@milkyway/math";
import { OperatorStatus } from "../../operators/index.ts";
import { DelegationType } from "../../restaking/index.ts";
import { state as restakingState } from "../../restaking/state.ts";
import { ServiceStatus } from "../../services/index.ts";
import { planAddress } from "../plan.ts";
import { rewardsPoolAddress } from "../rewardsPool.ts";
import { state } from "../state.ts";
import { createExample, FIRST_GAP, SECOND_GAP } from "../testing/example.ts";
import {
  addPlan,
  balance,
  byValue,
  byWeight,
  createWorld,
  examplePlan,
  inEqualParts,
  missing,
  nextBlock,
  toUsers,
  type World,
} from "../testing/world.ts";
import { beginBlock } from "./beginBlock.ts";

const { DELEGATION_TYPE_POOL: POOL, DELEGATION_TYPE_OPERATOR: OPERATOR } = DelegationType;

/** Amounts credited in a block, as `TYPE pool amount`. */
const credited = (ctx: World["ctx"]) =>
  eventTexts(ctx.events).flatMap((text) => {
    const found = /^rewards\{delegation_type=DELEGATION_TYPE_(\w+), .*pool=(\w+), amount=(.*)\}$/;
    const [, type, pool, amount] = found.exec(text) ?? [];
    return type === undefined ? [] : [`${type} ${pool} ${amount?.replace(/\.?0*service$/, "")}`];
  });

describe("the begin of a block", () => {
  it("writes the time, and with a first one nothing else", () => {
    const w = createExample();
    state.lastAllocationTime.remove(w.ctx);
    const ctx = w.ctx.with({ block: { ...w.ctx.block, time: TEST_TIME + 5n }, events: [] });
    assert.deepEqual(
      accessesOf(ctx.unmetered(), (at) => beginBlock(at, w.rewards)),
      ["iterate rewards a2", "get rewards a3", "set rewards a3"],
    );
    assert.equal(state.lastAllocationTime.get(ctx), TEST_TIME + 5n);
    assert.deepEqual(ctx.events, []);
    assert.deepEqual(nextBlock(w, 6n, 0n).events, []);
  });

  it("writes each credited record once, also when nothing is added to the commission", () => {
    const w = createExample();
    w.commissionRates.clear();
    nextBlock(w, 6n, FIRST_GAP);
    const ctx = w.ctx.with({ block: { ...w.ctx.block, time: TEST_TIME + 2n * FIRST_GAP } });
    const written = accessesOf(ctx.unmetered(), (at) => beginBlock(at, w.rewards))
      .filter((access) => access.startsWith("set rewards"))
      .map((access) => access.slice(-2));
    assert.deepEqual(written, ["a3", "b3", "b4", "c1", "c4", "c5", "d3", "d4"]);
  });

  it("skips plans that have not begun, cannot pay, or whose service is not active", () => {
    const later = createExample(examplePlan({ startTime: TEST_TIME + FIRST_GAP + 1n }));
    assert.deepEqual(nextBlock(later, 6n, FIRST_GAP).events, []);
    assert.equal(credited(nextBlock(later, 7n, 1_000_000_000n)).length, 4);

    const poor = createExample();
    poor.rewards.bank.sendCoins(
      poor.ctx,
      planAddress(1n),
      planAddress(2n),
      parseCoins("999994072service"),
    );
    assert.deepEqual(nextBlock(poor, 6n, FIRST_GAP).events, []);

    const idle = createExample();
    const service = idle.deps.services.getService(idle.ctx, 1);
    const status = ServiceStatus.SERVICE_STATUS_INACTIVE;
    idle.deps.services.saveService(idle.ctx, { ...service, status });
    assert.deepEqual(nextBlock(idle, 6n, FIRST_GAP).events, []);
  });

  it("skips what is worth nothing, and plans for nothing at all", () => {
    const w = createExample();
    w.prices.delete("umilk");
    assert.deepEqual(credited(nextBlock(w, 6n, FIRST_GAP)), [
      "OPERATOR uinit 3952.666666666666666666",
      "SERVICE uinit 1976.333333333333333333",
    ]);
    w.prices.clear();
    assert.deepEqual(nextBlock(w, 7n, FIRST_GAP).events, []);
  });

  it("leaves out pools that are not borrowed from or trusted, and operators that may not secure", () => {
    const w = createExample();
    restakingState.securingPools.remove(w.ctx, [1, 1]);
    const operator = w.deps.operators.getOperator(w.ctx, 1);
    const status = OperatorStatus.OPERATOR_STATUS_INACTIVATING;
    w.deps.operators.saveOperator(w.ctx, { ...operator, status });
    assert.deepEqual(credited(nextBlock(w, 6n, FIRST_GAP)), ["SERVICE uinit 5929"]);
    w.deps.operators.saveOperator(w.ctx, operator);
    restakingState.allowedOperators.add(w.ctx, [1, 9]);
    restakingState.securingPools.add(w.ctx, [1, 1]);
    state.poolServiceShares.remove(w.ctx, [1, 1]);
    assert.deepEqual(credited(nextBlock(w, 7n, FIRST_GAP)), ["SERVICE uinit 5929"]);
  });

  it("follows weights of categories and of targets", () => {
    const w = createExample(
      examplePlan({
        poolsDistribution: inEqualParts(POOL, 1),
        operatorsDistribution: byWeight(OPERATOR, 2, { delegationTargetId: 1, weight: 7 }),
        usersDistribution: toUsers(1),
      }),
    );
    assert.deepEqual(credited(nextBlock(w, 6n, SECOND_GAP)), [
      "POOL umilk 1446.75",
      "OPERATOR uinit 1446.75",
      "OPERATOR umilk 1446.75",
      "SERVICE uinit 1446.75",
    ]);
  });

  it("moves the rewards also when weights match nobody", () => {
    const w = createExample(
      examplePlan({
        poolsDistribution: byWeight(POOL, 1, { delegationTargetId: 9, weight: 1 }),
        operatorsDistribution: byValue(OPERATOR),
      }),
    );
    assert.deepEqual(credited(nextBlock(w, 6n, SECOND_GAP)), []);
    assert.equal(balance(w, rewardsPoolAddress), "5787service");
  });

  it("credits more than it moves when tokens are not allowed", () => {
    const w = createExample(examplePlan({ operatorsDistribution: byValue(OPERATOR, 1) }));
    w.serviceDenoms.set(1, ["uinit"]);
    const amounts = credited(nextBlock(w, 6n, SECOND_GAP));
    assert.deepEqual(amounts, ["OPERATOR uinit 5787", "OPERATOR umilk 5787"]);
  });

  it("applies denoms of the chain to pools, to others only with denoms of the service", () => {
    const w = createExample();
    const params = w.rewards.restaking;
    const restricted = (allowedDenoms: string[]) => {
      const stored = { unbondingTime: 1n, restakingCap: parseDec("0"), maxEntries: 7 };
      restakingState.params.set(w.ctx, { ...stored, allowedDenoms });
      assert.deepEqual(params.getRestakableDenoms(w.ctx), allowedDenoms);
    };
    restricted(["uinit"]);
    assert.deepEqual(
      credited(nextBlock(w, 6n, SECOND_GAP)).map((text) => text.split(" ", 2).join(" ")),
      ["OPERATOR uinit", "OPERATOR umilk", "SERVICE uinit"],
    );
    w.serviceDenoms.set(1, ["umilk"]);
    assert.deepEqual(nextBlock(w, 7n, SECOND_GAP).events, []);
  });
});

describe("plans that ended", () => {
  it("are removed; what is left goes to the account of the service", () => {
    const w = createExample(examplePlan({ endTime: TEST_TIME + SECOND_GAP }));
    const ctx = nextBlock(w, 6n, SECOND_GAP);
    const { address } = w.deps.services.getService(w.ctx, 1);
    assert.deepEqual(eventTexts(ctx.events), [
      `transfer{recipient=${address}, amount=1000000000service}`,
      "terminate_rewards_plan{rewards_plan_id=1, remaining_rewards=1000000000service}",
    ]);
    assert.equal(state.plans.has(w.ctx, 1n), false);
  });

  it("need no service when nothing is left", () => {
    const w = createWorld();
    addPlan(w, examplePlan({ endTime: TEST_TIME }), "");
    assert.deepEqual(eventTexts(nextBlock(w, 2n, 0n).events), [
      "terminate_rewards_plan{rewards_plan_id=1, remaining_rewards=}",
    ]);
  });
});

describe("the chain stops", () => {
  const gone = missing(1, "services.v1.Service");

  it("when the service of a plan is gone", () => {
    const w = createWorld();
    addPlan(w, examplePlan());
    nextBlock(w, 1n, 0n);
    assert.equal(
      failureOf(() => nextBlock(w, 2n, 1n)),
      gone,
    );
    const ended = createWorld();
    addPlan(ended, examplePlan({ endTime: TEST_TIME }));
    assert.equal(
      failureOf(() => nextBlock(ended, 2n, 0n)),
      gone,
    );
  });

  it("when an asset has a pair without a price", () => {
    const w = createExample();
    w.prices.set("uinit", { price: undefined, decimals: 2n, exponent: 6 });
    assert.equal(
      failureOf(() => nextBlock(w, 6n, SECOND_GAP)),
      "panic: runtime error: invalid memory address or nil pointer dereference",
    );
  });

  it("when users have a weight and none of their tokens is allowed", () => {
    const w = createExample(
      examplePlan({ operatorsDistribution: byValue(OPERATOR, 1), usersDistribution: toUsers(1) }),
    );
    w.serviceDenoms.set(1, ["umilk"]);
    assert.equal(
      failureOf(() => nextBlock(w, 6n, SECOND_GAP)),
      "panic: invalid zero decimal",
    );
  });

  it("when an amount per day is near 256 bits", () => {
    const w = createExample(
      examplePlan({ amountPerDay: { denom: "service", amount: (1n << 256n) - 1n } }),
    );
    assert.equal(
      failureOf(() => nextBlock(w, 6n, SECOND_GAP)),
      "panic: Int overflow",
    );
  });

  it("when a price is too precise, or a distribution has no type", () => {
    const w = createExample();
    w.prices.set("uinit", { price: 1n, decimals: 19n, exponent: 6 });
    assert.equal(
      failureOf(() => nextBlock(w, 6n, SECOND_GAP)),
      "panic: too much precision, maximum 18, provided 19",
    );
    const none = { delegationType: POOL, weight: 0, type: undefined };
    const untyped = createExample(examplePlan({ poolsDistribution: none }));
    assert.equal(
      failureOf(() => nextBlock(untyped, 6n, SECOND_GAP)),
      "sdk/29: unknown distribution type: <nil>: invalid type",
    );
    const users = createExample(examplePlan({ usersDistribution: { weight: 0, type: undefined } }));
    assert.equal(
      failureOf(() => nextBlock(users, 6n, SECOND_GAP)),
      "panic: unknown operators distribution type",
    );
  });
});
