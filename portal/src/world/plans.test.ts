import assert from "node:assert/strict";
import { test } from "node:test";
import { ZERO_DEC } from "@milkyway/math";
import { RewardsPlan } from "@milkyway/modules/rewards/client";
import { Service } from "@milkyway/modules/services/client";
import { averageRate, paidPerDay, planState, runwayMs } from "./plans.ts";
import type { FundedPlan, World } from "./world.ts";
import { baseDenom, displayOf, worthOf } from "./worth.ts";

const DAY_MS = 86_400_000;
const NANOS = 1_000_000n;

function plan(changes: Partial<FundedPlan> = {}): FundedPlan {
  const base = RewardsPlan.create({
    serviceId: 1,
    amountPerDay: { denom: "umilk", amount: 100n },
    startTime: 1_000n * NANOS,
    endTime: 2_000n * NANOS,
  });
  return { ...base, balance: 250n, ...changes };
}

const world: World = {
  assets: new Map([["umilk", { denom: "umilk", ticker: "MILK", exponent: 6, price: 50_000n }]]),
  pools: [],
  operators: [],
  services: [Service.create({ id: 1, status: 2 }), Service.create({ id: 2, status: 3 })],
  plans: [plan({ amountPerDay: { denom: "umilk", amount: 40_000_000n } }), plan({ balance: 0n })],
  params: { unbondingTime: 0n, allowedDenoms: [], restakingCap: ZERO_DEC, maxEntries: 7 },
};

test("the account of a plan lasts as many days as it holds payments", () => {
  assert.equal(runwayMs(plan()), 2.5 * DAY_MS);
  assert.equal(runwayMs(plan({ balance: 0n })), 0);
  assert.equal(runwayMs(plan({ amountPerDay: { denom: "umilk", amount: 0n } })), 0);
});

test("a plan runs when service, time and funds allow it", () => {
  const at = (changes: Partial<FundedPlan>, nowMs: number) =>
    planState(plan(changes), world, nowMs);
  assert.equal(at({}, 1_500), "running");
  assert.equal(at({}, 500), "waiting");
  assert.equal(at({}, 2_000), "ended");
  assert.equal(at({ balance: 0n }, 1_500), "unfunded");
  assert.equal(at({ serviceId: 2 }, 1_500), "stopped");
});

test("what is paid counts funded plans only, and makes a yearly rate", () => {
  const perDay = paidPerDay(world, 1_500);
  assert.equal(perDay, 2_000_000n);
  assert.equal(averageRate(perDay, 7_300_000_000n), 10n ** 17n);
  assert.equal(averageRate(perDay, 0n), 0n);
});

test("shares and locked tokens are worth what they stand for", () => {
  assert.equal(baseDenom("pool/1/utia"), "utia");
  assert.equal(baseDenom("locked/umilk"), "umilk");
  assert.equal(worthOf(world.assets, { denom: "locked/umilk", amount: 20_000_000n }), 1_000_000n);
  assert.equal(worthOf(world.assets, { denom: "uother", amount: 5n }), 0n);
  assert.equal(displayOf(world.assets, "locked/umilk").ticker, "locked MILK");
});
