import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decCoinsToText } from "@milkyway/math";
import type {
  Finding,
  QueryProjectedRewardsRequest,
  QueryProjectedRewardsResponse,
  QueryRewardsCheckResponse,
} from "@milkyway/modules/earnings/client";
import {
  DelegationType,
  MsgBorrowPoolSecurity,
  MsgCeasePoolSecurityBorrow,
} from "@milkyway/modules/restaking/client";
import type { QueryPoolDelegationRewardsResponse } from "@milkyway/modules/rewards/client";
import { V13 } from "./ruleSets.ts";
import {
  ALICE,
  addOperator,
  addPlan,
  addService,
  BOB,
  delegate,
  must,
  trust,
} from "./testing/actors.ts";
import { createRuleWorld, type RuleWorld } from "./testing/ruleWorld.ts";

const { DELEGATION_TYPE_POOL: POOL, DELEGATION_TYPE_OPERATOR: OPERATOR } = DelegationType;
const DAY = 86_400;

function ask<T>({ modules, ctx }: RuleWorld, method: string, request: unknown): T {
  const routes = modules.flatMap(({ queries }) => queries);
  const route = routes.find(({ path }) => path.endsWith(`Query/${method}`));
  assert.ok(route !== undefined);
  return route.handle(ctx, request) as T;
}

function check(world: RuleWorld, serviceId = 0): readonly Finding[] {
  const request = { delegatorAddress: BOB, serviceId };
  return ask<QueryRewardsCheckResponse>(world, "RewardsCheck", request).findings;
}

function project(world: RuleWorld, given: Partial<QueryProjectedRewardsRequest> = {}) {
  const request = {
    delegatorAddress: BOB,
    delegationType: POOL,
    targetId: 1,
    additional: "",
    seconds: 0n,
    ...given,
  };
  return ask<QueryProjectedRewardsResponse>(world, "ProjectedRewards", request);
}

/** What Bob could withdraw from pool 1, in units of 10^-18. */
function pendingOf(world: RuleWorld): bigint {
  const request = { delegatorAddress: BOB, poolId: 1 };
  const { rewards } = ask<QueryPoolDelegationRewardsResponse>(
    world,
    "PoolDelegationRewards",
    request,
  );
  return rewards.flatMap(({ decCoins }) => decCoins).reduce((sum, { amount }) => sum + amount, 0n);
}

const texts = (findings: readonly Finding[]) =>
  findings.map(
    ({ serviceId, failingCondition, perDay }) =>
      `${serviceId}: ${failingCondition || "earns"} ${decCoinsToText(perDay)}`,
  );

/** Bob has a million of umilk in the pool, and service 1 pays 8.64 a day. */
function restaked(): RuleWorld {
  const world = createRuleWorld(V13);
  addService(world);
  must(delegate(world, "pool", "1000000umilk"));
  addPlan(world);
  return world;
}

const FULL = "8640000.000000000000000000umilk";

describe("Query RewardsCheck", () => {
  it("ok: names the first condition that fails, until the delegation earns", () => {
    const world = restaked();
    assert.deepEqual(texts(check(world)), ["0: plan_exists "]);
    must(world.send(MsgBorrowPoolSecurity, { sender: ALICE, serviceId: 1, poolId: 1 }));
    const [untrusted] = check(world);
    assert.equal(untrusted?.failingCondition, "service_trusted");
    assert.match(untrusted?.explanation ?? "", /do not trust service 1 with pool 1/);
    assert.deepEqual(texts(check(world)), [`1: service_trusted ${FULL}`]);
    must(trust(world, [1]));
    assert.deepEqual(texts(check(world)), [`1: earns ${FULL}`]);
    assert.equal(check(world)[0]?.runway, 100n * BigInt(DAY) * 1_000_000_000n);
    must(world.send(MsgCeasePoolSecurityBorrow, { sender: ALICE, serviceId: 1, poolId: 1 }));
    assert.deepEqual(texts(check(world)), ["1: pool_borrowed "]);
  });

  it("ok: sees that a plan has run dry, and only the service asked for", () => {
    const world = restaked();
    must(world.send(MsgBorrowPoolSecurity, { sender: ALICE, serviceId: 1, poolId: 1 }));
    must(trust(world, [1]));
    must(world.block(9 * DAY));
    assert.deepEqual(texts(check(world)), [`1: earns ${FULL}`]);
    must(world.block(2 * DAY));
    assert.deepEqual(texts(check(world)), ["0: plan_exists "]);
    addPlan(world, {}, "1umilk");
    assert.deepEqual(texts(check(world, 1)), ["1: plan_funded "]);
    assert.deepEqual(texts(check(world, 2)), ["2: plan_exists "]);
  });

  it("ok: knows weights and operators", () => {
    const world = restaked();
    addOperator(world);
    must(delegate(world, "operator", "500umilk"));
    must(delegate(world, "service", "500umilk"));
    const byTarget = () =>
      check(world).map(({ delegationType, failingCondition }) => [
        delegationType,
        failingCondition,
      ]);
    assert.deepEqual(byTarget(), [
      [POOL, "plan_exists"],
      [OPERATOR, "plan_exists"],
      [DelegationType.DELEGATION_TYPE_SERVICE, ""],
    ]);
    addPlan(world, { weights: [1, 0, 0] });
    const [, , , last] = check(world);
    assert.equal(last?.failingCondition, "weight");
    assert.match(last?.explanation ?? "", /gives users no weight/);
  });

  it("fails: on what is no address", () => {
    const world = createRuleWorld(V13);
    assert.throws(
      () => ask(world, "RewardsCheck", { delegatorAddress: "milk1", serviceId: 0 }),
      /invalid delegator address/,
    );
  });
});

describe("Query ProjectedRewards", () => {
  it("ok: tells what the next day brings, to the last place", () => {
    const world = restaked();
    must(world.send(MsgBorrowPoolSecurity, { sender: ALICE, serviceId: 1, poolId: 1 }));
    must(trust(world, [1]));
    must(delegate(world, "pool", "333333umilk", ALICE));
    must(trust(world, [1], ALICE));
    must(world.block());
    const { total, plans } = project(world);
    const before = pendingOf(world);
    must(world.block(DAY));
    assert.equal(total[0]?.amount, pendingOf(world) - before);
    assert.deepEqual(
      plans.map(({ planId }) => planId),
      [1n],
    );
    const half = project(world, { seconds: BigInt(DAY / 2) });
    assert.equal(half.total[0]?.amount, (total[0]?.amount ?? 0n) / 2n);
  });

  it("ok: counts what would be delegated in addition", () => {
    const world = restaked();
    must(world.send(MsgBorrowPoolSecurity, { sender: ALICE, serviceId: 1, poolId: 1 }));
    must(trust(world, [1]));
    must(delegate(world, "pool", "1000000umilk", ALICE));
    must(trust(world, [1], ALICE));
    const now = project(world).total[0]?.amount ?? 0n;
    const more = project(world, { additional: "2000000umilk" }).total[0]?.amount ?? 0n;
    assert.equal(more * 2n, now * 3n);
    assert.equal(project(world).total[0]?.amount, now);
  });

  it("fails: on a delegation that is not there, coins that the pool does not take, and absurd times", () => {
    const world = restaked();
    assert.throws(() => project(world, { delegationType: OPERATOR }), /not found/);
    assert.throws(() => project(world, { additional: "5utia" }), /pool 1 takes umilk only/);
    assert.throws(() => project(world, { additional: "umilk" }), /additional: /);
    assert.throws(() => project(world, { seconds: 1n << 63n }), /seconds must be at most/);
  });
});
