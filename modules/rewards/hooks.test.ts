import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts } from "@milkyway/core";
import { accessesOf, failureOf } from "@milkyway/core/testing";
import { moduleAddress } from "@milkyway/crypto";
import { decCoinsToText } from "@milkyway/math";
import { delegatePool } from "../restaking/messages/delegatePool.ts";
import { setUserPreferences } from "../restaking/messages/setUserPreferences.ts";
import { undelegatePool } from "../restaking/messages/undelegatePool.ts";
import { rewardsOperatorsHooks, rewardsServicesHooks } from "./hooks.ts";
import { getPoolServiceShares } from "./poolServiceShares.ts";
import { state } from "./state.ts";
import { createExample, FIRST_GAP } from "./testing/example.ts";
import {
  addOperator,
  addService,
  balance,
  createWorld,
  deliver,
  nextBlock,
  USER,
  type World,
} from "./testing/world.ts";

const umilk = (amount: bigint) => ({ delegator: USER, amount: { denom: "umilk", amount } });
const trust = ({ ctx, deps }: World, ...entries: [number, ...number[]][]) =>
  deliver(ctx, deps, setUserPreferences, {
    user: USER,
    preferences: {
      trustedServices: entries.map(([serviceId, ...poolsIds]) => ({ serviceId, poolsIds })),
    },
  });
const shares = ({ ctx }: World, serviceId = 1) =>
  decCoinsToText(getPoolServiceShares(ctx, 1, serviceId)).replace(/\.0*/, "");

describe("targets", () => {
  it("are opened when they are created", () => {
    const w = createWorld();
    addOperator(w, { id: 7 });
    addService(w, { id: 8 });
    w.deps.pools.createOrGetPoolByDenom(w.ctx, "umilk");
    const store = w.ctx.store("rewards");
    for (const [prefixes, id] of [
      ["\xb2\xb3\xb4", "\x01"],
      ["\xc3\xc4\xc5", "\x07"],
      ["\xd2\xd3\xd4", "\x08"],
    ] as const) {
      const [historical = "", current = "", outstanding = ""] = prefixes;
      assert.deepEqual(store.get(`${historical}\0\0\0${id}\0\0\0\0\0\0\0\0`), Uint8Array.of(16, 1));
      assert.deepEqual(store.get(`${current}\0\0\0${id}`), Uint8Array.of(16, 1));
      assert.equal(store.get(`${outstanding}\0\0\0${id}`)?.length, 0);
    }
    assert.equal(store.get("\xc1\0\0\0\x07")?.length, 0);
  });
});

describe("trust", () => {
  it("follows delegations that grow, shrink and end", () => {
    const w = createExample();
    assert.equal(shares(w), "100000000pool/1/umilk");
    w.ctx.store("bank").set(accounts.fromText(USER), new TextEncoder().encode("5umilk"));
    deliver(w.ctx, w.deps, delegatePool, umilk(5n));
    assert.equal(shares(w), "100000005pool/1/umilk");
    deliver(w.ctx, w.deps, undelegatePool, umilk(6n));
    assert.equal(shares(w), "99999999pool/1/umilk");
    deliver(w.ctx, w.deps, undelegatePool, umilk(99_999_999n));
    assert.equal(state.poolServiceShares.has(w.ctx, [1, 1]), false);
  });

  it("follows preferences; entries with the same effect change nothing", () => {
    const w = createExample();
    addService(w, { id: 2 });
    const { period } = state.poolCurrentRewards.require(w.ctx, 1);
    trust(w, [1, 1]);
    assert.equal(state.poolCurrentRewards.require(w.ctx, 1).period, period);
    trust(w, [2]);
    assert.equal(state.poolCurrentRewards.require(w.ctx, 1).period, period + 2n);
    assert.deepEqual([shares(w), shares(w, 2)], ["", "100000000pool/1/umilk"]);
  });

  it("is settled by the old preferences", () => {
    const w = createExample();
    const ctx = nextBlock(w, 6n, FIRST_GAP);
    trust({ ...w, ctx });
    assert.equal(balance(w, USER), "3388service");
  });

  it("in a service that was deleted locks the delegation to a pool", () => {
    const w = createExample();
    rewardsServicesHooks(w.rewards).beforeServiceDeleted?.(w.ctx, 1);
    assert.equal(
      failureOf(() => deliver(w.ctx.branch().ctx, w.deps, undelegatePool, umilk(1n))),
      "panic: negative coin amount",
    );
    assert.equal(
      failureOf(() => trust(w)),
      "panic: negative coin amount",
    );
  });

  it("cannot be settled for delegations without starting info", () => {
    const w = createExample();
    state.poolStartingInfos.remove(w.ctx, [1, accounts.fromText(USER)]);
    assert.equal(
      failureOf(() => trust(w)),
      "rewards/2: no delegation distribution info",
    );
  });
});

describe("the deletion of a service", () => {
  it("gives what is outstanding to the community and forgets all but starting infos", () => {
    const w = createExample();
    const ctx = nextBlock(w, 6n, FIRST_GAP);
    const accesses = accessesOf(ctx, (at) =>
      rewardsServicesHooks(w.rewards).beforeServiceDeleted?.(at, 1),
    );
    assert.deepEqual(
      accesses.filter((access) => !access.includes("bank")),
      [
        "get services a2",
        "get rewards d4",
        "iterate rewards b5",
        "delete rewards b5",
        "delete rewards d4",
        "iterate rewards d2",
        "delete rewards d2",
        "delete rewards d3",
        "iterate rewards b5",
      ],
    );
    assert.equal(balance(w, moduleAddress("distribution")), "508service");
    assert.equal(state.serviceStartingInfos.has(ctx, [1, accounts.fromText(USER)]), true);
    assert.equal(state.plans.has(ctx, 1n), true);
  });
});

describe("the deletion of an operator", () => {
  const remove = ({ ctx, rewards }: World) =>
    rewardsOperatorsHooks(rewards).beforeOperatorDeleted?.(ctx, 1);

  it("is impossible while a whole coin of commission is left", () => {
    const w = createExample();
    const ctx = nextBlock(w, 6n, FIRST_GAP);
    assert.equal(
      failureOf(() => remove({ ...w, ctx })),
      "panic: module account rewards does not exist: unknown address",
    );
  });

  it("gives what is outstanding to the community otherwise", () => {
    const w = createExample();
    w.commissionRates.clear();
    const ctx = nextBlock(w, 6n, FIRST_GAP);
    remove({ ...w, ctx });
    assert.equal(balance(w, moduleAddress("distribution")), "2032service");
    for (const map of [state.operatorCommissions, state.operatorCurrentRewards])
      assert.equal(map.has(ctx, 1), false);
    assert.deepEqual([...state.operatorHistoricalRewards.keys(ctx)], []);
    assert.equal(state.operatorOutstandingRewards.has(ctx, 1), false);
  });
});
