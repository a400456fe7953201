import assert from "node:assert/strict";
import { it } from "node:test";
import { planObstacle } from "@milkyway/modules/earnings";
import { MsgBorrowPoolSecurity } from "@milkyway/modules/restaking/client";
import { V13 } from "./ruleSets.ts";
import {
  ALICE,
  addOperator,
  addPlan,
  addService,
  delegate,
  must,
  trust,
} from "./testing/actors.ts";
import { createRuleWorld, type RuleWorld } from "./testing/ruleWorld.ts";

const DAY = 86_400;

function obstacles({ ctx, keepers }: RuleWorld): (string | undefined)[] {
  return [...keepers.rewards.iteratePlans(ctx)].map((plan) =>
    planObstacle(ctx, keepers.rewardsDeps, plan),
  );
}

it("a plan pays when any target can earn, else the nearest target's condition is named", () => {
  const world = createRuleWorld(V13);
  addService(world);
  addPlan(world);
  assert.deepEqual(obstacles(world), ["nothing_restaked"]);
  must(delegate(world, "pool", "1000000umilk"));
  must(world.send(MsgBorrowPoolSecurity, { sender: ALICE, serviceId: 1, poolId: 1 }));
  assert.deepEqual(obstacles(world), ["nothing_restaked"]);
  must(trust(world, [1]));
  assert.deepEqual(obstacles(world), [undefined]);
  addOperator(world);
  addPlan(world, { weights: [0, 1, 0] }, "1umilk");
  addPlan(world, { weights: [0, 1, 0] });
  assert.deepEqual(obstacles(world), [undefined, "plan_funded", "weight"]);
  must(delegate(world, "service", "500umilk"));
  assert.deepEqual(obstacles(world), [undefined, "plan_funded", "weight"]);
  must(world.block(11 * DAY));
  assert.deepEqual(obstacles(world), []);
});
