import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { EventQueue } from "./eventQueue.ts";
import { connect, type NetworkPlan, randomOf } from "./network.ts";
import { simulateRound } from "./simulateRound.ts";

const plan: NetworkPlan = {
  validators: 4,
  outgoing: 10,
  spread: "place",
  connectionRate: 1e9,
  uplink: 1e12,
  gossipSleep: 0,
  seed: 1,
};

test("events come in the order of their times", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 })), (times) => {
      const queue = new EventQueue();
      const seen: number[] = [];
      for (const time of times) queue.at(time, (now) => seen.push(now));
      queue.run();
      assert.deepEqual(
        seen,
        times.toSorted((a, b) => a - b),
      );
    }),
  );
});

test("connections go both ways, and a few validators all know each other", () => {
  const network = connect({ ...plan, validators: 60 }, randomOf(3));
  network.forEach((links, from) => {
    for (const { to } of links) {
      assert.notEqual(to, from);
      assert.ok(network[to]?.some((back) => back.to === from));
    }
  });
  for (const links of connect(plan, randomOf(3))) assert.equal(links.length, 3);
});

test("without weight and sleep a round takes three times the way", () => {
  const { typical, slowest } = simulateRound(plan, 1);
  assert.ok(Math.abs(typical - 3) < 1.1, `${typical}`);
  assert.ok(slowest < 4.1, `${slowest}`);
});

test("a block takes its bytes by the rate of a connection", () => {
  const { slowest } = simulateRound({ ...plan, validators: 2, connectionRate: 1e6 }, 655_360);
  const expected = 655.36 + 3;
  assert.ok(Math.abs(slowest - expected) < 1.1, `${slowest}`);
});

test("larger blocks, sleep and distance take longer, and a seed decides all", () => {
  const forty = { ...plan, validators: 40, connectionRate: 5e6, uplink: 1.25e7 };
  const round = (more: Partial<NetworkPlan>, bytes = 300_000) =>
    simulateRound({ ...forty, ...more }, bytes).typical;
  assert.equal(round({}), round({}));
  assert.ok(round({}, 1_000_000) > round({}));
  assert.ok(round({ gossipSleep: 100 }) > round({}));
  assert.ok(round({ spread: "world" }) > round({}));
});
