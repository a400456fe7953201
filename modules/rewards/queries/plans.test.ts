import assert from "node:assert/strict";
import { it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import { DEFAULT_PARAMS } from "../params.ts";
import { state } from "../state.ts";
import { addPlan, createWorld, examplePlan } from "../testing/world.ts";
import { params, rewardsPlan, rewardsPlans } from "./plans.ts";

const PAGE = { key: new Uint8Array(0), offset: 0n, limit: 1n, countTotal: false, reverse: false };

it("Query Params ok: gives what was set", () => {
  const { ctx, rewards } = createWorld();
  assert.deepEqual(params(ctx, rewards, {}), { params: DEFAULT_PARAMS });
});

it("Query Params fails: when nothing was set", () => {
  const { ctx, rewards } = createWorld();
  state.params.remove(ctx);
  assert.match(
    failureOf(() => params(ctx, rewards, {})),
    /^undefined\/1: collections: not found/,
  );
});

it("Query RewardsPlans ok: by id, in pages", () => {
  const w = createWorld();
  const plans = [examplePlan(), examplePlan({ id: 2n })];
  for (const plan of plans) addPlan(w, plan, "");
  const all = rewardsPlans(w.ctx, w.rewards, { pagination: undefined });
  assert.deepEqual(all.rewardsPlans, plans);
  const first = rewardsPlans(w.ctx, w.rewards, { pagination: PAGE });
  assert.deepEqual(first.rewardsPlans, plans.slice(0, 1));
  assert.deepEqual(first.pagination?.nextKey, Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 2));
});

it("Query RewardsPlans fails: on bad pages", () => {
  const { ctx, rewards } = createWorld();
  const pagination = { ...PAGE, offset: 1n, key: Uint8Array.of(1) };
  assert.equal(
    failureOf(() => rewardsPlans(ctx, rewards, { pagination })),
    "undefined/1: invalid request, either offset or key is expected, got both",
  );
});

it("Query RewardsPlan ok: by id", () => {
  const w = createWorld();
  addPlan(w, examplePlan(), "");
  assert.deepEqual(rewardsPlan(w.ctx, w.rewards, { planId: 1n }), { rewardsPlan: examplePlan() });
});

it("Query RewardsPlan fails: without an id or a plan", () => {
  const { ctx, rewards } = createWorld();
  assert.equal(
    failureOf(() => rewardsPlan(ctx, rewards, { planId: 0n })),
    "grpc/3: invalid plan id",
  );
  assert.equal(
    failureOf(() => rewardsPlan(ctx, rewards, { planId: 9n })),
    "grpc/5: plan with id 9 not found",
  );
});
