import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { invariants } from "./invariants.ts";
import { migrateToV2, OldPreferences } from "./migrations/v2.ts";
import { state } from "./state.ts";
import { createPopulatedWorld } from "./testing/populated.ts";
import { createWorld, USER, type World } from "./testing/world.ts";

const check = ({ ctx, deps }: World, name: string) => invariants[name]?.(ctx, deps);

describe("invariants", () => {
  it("hold after ordinary messages", () => {
    const w = createPopulatedWorld();
    assert.equal(Object.keys(invariants).length, 9);
    for (const name of Object.keys(invariants)) assert.equal(check(w, name), undefined, name);
  });

  it("notice accounts that hold too little", () => {
    const w = createPopulatedWorld();
    const service = w.deps.services.getService(w.ctx, 1);
    const tokens = [{ denom: "umilk", amount: 999n }];
    w.deps.services.saveService(w.ctx, { ...service, tokens });
    assert.equal(
      check(w, "accounts-balances"),
      "restaking: delegated module account coins invariant\n" +
        "\tPools' bonded tokens: 5uinit,120umilk\n\tsum of bonded tokens: 5uinit,200umilk\n" +
        "\tOperators' bonded tokens: 120umilk\n\tsum of bonded tokens: 200umilk\n" +
        "\tServices' bonded tokens: 999umilk\n\tsum of bonded tokens: 200umilk\n\n",
    );
  });

  it("notice delegations without shares, and shares that do not add up", () => {
    const w = createPopulatedWorld();
    const delegation = state.poolDelegations.require(w.ctx, [USER, 1]);
    state.poolDelegations.set(w.ctx, [USER, 1], { ...delegation, shares: [] });
    assert.equal(
      check(w, "positive-pools-delegations"),
      `restaking: positive pool delegations invariant\n1 invalid pool delegations found\n` +
        `pool delegation with zero shares: {DELEGATION_TYPE_POOL ${USER} 1 }\n\n`,
    );
    assert.match(
      check(w, "pools-delegators-shares") ?? "",
      /pool 1 total shares: 120\.0{18}pool\/1\/umilk, delegators shares: 60\.0{18}pool\/1\/umilk/,
    );
    const shares = [{ denom: "operator/1/umilk", amount: parseDec("-1") }];
    const other = state.operatorDelegations.require(w.ctx, [USER, 1]);
    state.operatorDelegations.set(w.ctx, [USER, 1], { ...other, shares });
    assert.match(check(w, "positive-operators-delegations") ?? "", /with negative shares/);
    assert.match(check(w, "operators-delegators-shares") ?? "", /operator 1 total shares/);
  });

  it("panic on what is gone", () => {
    const w = createPopulatedWorld();
    w.ctx.store("services").delete("\xa2\0\0\0\x01");
    state.joinedServices.add(w.ctx, [1, 1]);
    state.allowedOperators.add(w.ctx, [1, 9]);
    for (const name of [
      "services-delegators-shares",
      "operators-joined-services-exist",
      "allowed-operators-exist",
    ])
      assert.match(
        failureOf(() => check(w, name)),
        /^panic: collections: not found/,
      );
  });
});

describe("migration to version 2", () => {
  it("takes out operators that are not allowed and keeps the trusted services", () => {
    const { ctx, deps } = createWorld();
    for (const key of [
      [1, 1],
      [2, 1],
      [2, 2],
    ] as const)
      state.joinedServices.add(ctx, key);
    state.allowedOperators.add(ctx, [1, 1]);
    const old = { trustNonAccreditedServices: true, trustedServicesIds: [3, 1] };
    ctx.store("restaking").set(`\xe1${USER}`, OldPreferences.encode(old));
    migrateToV2(ctx, deps);
    assert.deepEqual([...state.joinedServices.keys(ctx)].map(String), ["1,1", "2,2"]);
    assert.deepEqual(state.userPreferences.get(ctx, USER), {
      trustedServices: [
        { serviceId: 3, poolsIds: [] },
        { serviceId: 1, poolsIds: [] },
      ],
    });
  });
});
