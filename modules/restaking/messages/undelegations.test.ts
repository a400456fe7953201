import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { coinsToText, parseCoins } from "@milkyway/math";
import { OperatorStatus } from "../../operators/index.ts";
import { DEFAULT_PARAMS } from "../params.ts";
import { state } from "../state.ts";
import {
  addOperator,
  addService,
  createWorld,
  deliver,
  fund,
  inBlock,
  missing,
  USER,
  type World,
} from "../testing/world.ts";
import { delegateOperator } from "./delegateOperator.ts";
import { delegatePool } from "./delegatePool.ts";
import { delegateService } from "./delegateService.ts";
import { undelegateOperator } from "./undelegateOperator.ts";
import { undelegatePool } from "./undelegatePool.ts";
import { undelegateService } from "./undelegateService.ts";

const THREE_DAYS = 259_200_000_000_000n;
const DONE = "2025-03-04T12:00:00Z";

/** A user with 600umilk in pool 1, and 500uinit,300umilk with operator 1 and service 1. */
function world(): World {
  const w = createWorld();
  const { ctx, deps } = w;
  fund(w, USER, "1000uinit,1200umilk");
  addOperator(w);
  addService(w);
  const amount = parseCoins("500uinit,300umilk");
  deliver(ctx, deps, delegatePool, { delegator: USER, amount: { denom: "umilk", amount: 600n } });
  deliver(ctx, deps, delegateOperator, { delegator: USER, operatorId: 1, amount });
  deliver(ctx, deps, delegateService, { delegator: USER, serviceId: 1, amount });
  ctx.events.length = 0;
  return w;
}

const fromPool = ({ deps }: World, ctx: World["ctx"], amount: bigint, denom = "umilk") =>
  deliver(ctx, deps, undelegatePool, { delegator: USER, amount: { denom, amount } });
const fromOperator = ({ ctx, deps }: World, text: string, operatorId = 1) =>
  deliver(ctx, deps, undelegateOperator, {
    delegator: USER,
    operatorId,
    amount: parseCoins(text),
  });
const fromService = ({ ctx, deps }: World, text: string, serviceId = 1) =>
  deliver(ctx, deps, undelegateService, { delegator: USER, serviceId, amount: parseCoins(text) });

describe("MsgUndelegatePool", () => {
  it("MsgUndelegatePool ok: starts an entry, found by id and by time", () => {
    const w = world();
    const { completionTime } = fromPool(w, w.ctx, 400n);
    assert.equal(completionTime, TEST_TIME + THREE_DAYS);
    assert.deepEqual(state.poolUnbondings.require(w.ctx, [USER, 1]), {
      type: 1,
      delegatorAddress: USER,
      targetId: 1,
      entries: [
        {
          creationHeight: 1n,
          completionTime,
          initialBalance: parseCoins("400umilk"),
          balance: parseCoins("400umilk"),
          unbondingId: 1n,
        },
      ],
    });
    assert.equal(state.unbondingKeys.get(w.ctx, 1n), `\xa3${USER}\0\0\0\x01`);
    assert.equal(state.unbondingTargets.get(w.ctx, 1n), "\0\0\0\x01");
    assert.deepEqual(state.unbondingQueue.get(w.ctx, completionTime), {
      data: [{ unbondingDelegationType: 1, delegatorAddress: USER, targetId: 1 }],
    });
    assert.equal(w.deps.pools.getPool(w.ctx, 1).tokens, 200n);
    assert.deepEqual(eventTexts(w.ctx.events), [
      `unbond_pool{amount=400umilk, delegator=${USER}, completion_time=${DONE}}`,
    ]);
  });

  it("MsgUndelegatePool ok: reads and writes in the reference's order", () => {
    const w = world();
    const msg = { delegator: USER, amount: { denom: "umilk", amount: 1n } };
    assert.deepEqual(
      accessesOf(w.ctx, (ctx) => undelegatePool.handle(ctx, w.deps, msg)),
      [
        "iterate pools a2",
        "get restaking a1",
        "get restaking a3",
        "get restaking a1",
        "set restaking a1",
        "set restaking a2",
        "set pools a2",
        "set pools a3",
        "get restaking 01",
        "get restaking 02",
        "set restaking 02",
        "get restaking a3",
        "set restaking a3",
        "set restaking 03",
        "set restaking 04",
        "get restaking d1",
        "set restaking d1",
      ],
    );
  });

  it("MsgUndelegatePool ok: merges entries of one block, yet uses up an id and a place in the queue", () => {
    const w = world();
    fromPool(w, w.ctx, 100n);
    fromPool(w, w.ctx, 50n);
    const { entries } = state.poolUnbondings.require(w.ctx, [USER, 1]);
    assert.deepEqual(
      entries.map(({ balance, unbondingId }) => [coinsToText(balance), unbondingId]),
      [["150umilk", 1n]],
    );
    assert.equal(state.unbondingId.peek(w.ctx), 2n);
    assert.equal(state.unbondingKeys.has(w.ctx, 2n), false);
    const queued = state.unbondingQueue.get(w.ctx, TEST_TIME + THREE_DAYS);
    assert.equal(queued?.data.length, 2);
  });

  it("MsgUndelegatePool ok: asking for too much unbonds everything and deletes the delegation", () => {
    const w = world();
    const told: string[] = [];
    w.hooks.restaking.push({
      beforeDelegationSharesModified: () => void told.push("before"),
      afterDelegationModified: () => void told.push("after"),
      beforeDelegationRemoved: () => void told.push("removed"),
      afterUnbondingInitiated: (_, id) => void told.push(`unbonding ${id}`),
    });
    fromPool(w, w.ctx, 601n);
    assert.deepEqual(told, ["before", "removed", "unbonding 1"]);
    assert.equal(state.poolDelegations.has(w.ctx, [USER, 1]), false);
    assert.equal(state.poolDelegators.has(w.ctx, [1, USER]), false);
    const { entries } = state.poolUnbondings.require(w.ctx, [USER, 1]);
    assert.equal(coinsToText(entries[0]?.balance ?? []), "600umilk");
    assert.match(eventTexts(w.ctx.events)[0] ?? "", /amount=601umilk/);
  });

  it("MsgUndelegatePool ok: a listener that refuses the start of an unbonding is ignored", () => {
    const w = world();
    w.hooks.restaking.push({
      afterUnbondingInitiated: () => w.deps.pools.getPool(w.ctx, 9) && undefined,
    });
    fromPool(w, w.ctx, 1n);
    assert.equal(state.unbondingKeys.has(w.ctx, 1n), true);
  });

  it("MsgUndelegatePool fails: without a pool, a delegation, or room for another entry", () => {
    const w = world();
    assert.equal(
      failureOf(() => fromPool(w, w.ctx, 1n, "uatom")),
      "sdk/38: pool not found: not found",
    );
    assert.equal(
      failureOf(() => fromPool(w, w.ctx, 0n)),
      "sdk/18: invalid amount: invalid request",
    );
    state.poolDelegations.remove(w.ctx, [USER, 1]);
    assert.equal(
      failureOf(() => fromPool(w, w.ctx, 1n)),
      "restaking/4: delegation not found",
    );
    const full = world();
    state.params.set(full.ctx, { ...DEFAULT_PARAMS, maxEntries: 2 });
    for (const height of [2n, 3n]) fromPool(full, inBlock(full, height, TEST_TIME + height), 1n);
    assert.equal(
      failureOf(() => fromPool(full, inBlock(full, 4n, TEST_TIME), 1n)),
      "restaking/16: too many unbonding delegation entries for (delegator, delegation target) tuple",
    );
  });
});

describe("MsgUndelegateOperator", () => {
  it("MsgUndelegateOperator ok: charges for each denom of the delegation", () => {
    const w = world();
    const before = w.ctx.gas.consumed;
    const { length } = accessesOf(w.ctx.unmetered(), (ctx) =>
      undelegateOperator.handle(ctx, w.deps, {
        delegator: USER,
        operatorId: 1,
        amount: parseCoins("1umilk"),
      }),
    );
    assert.equal(length, 17);
    assert.equal(w.ctx.gas.consumed, before);
    fromOperator(w, "1umilk");
    const spent = w.ctx.gas.consumed - before;
    assert.ok(spent > 40_000n && spent < 140_000n, String(spent));
    assert.deepEqual(eventTexts(w.ctx.events).slice(-1), [
      `unbond_operator{amount=1umilk, delegator=${USER}, operator_id=1, completion_time=${DONE}}`,
    ]);
  });

  it("MsgUndelegateOperator ok: too much of one denom unbonds all denoms, from a target of any status", () => {
    const w = world();
    const operator = w.deps.operators.getOperator(w.ctx, 1);
    const status = OperatorStatus.OPERATOR_STATUS_INACTIVE;
    w.deps.operators.saveOperator(w.ctx, { ...operator, status });
    fromOperator(w, "301umilk,5utia");
    const { entries } = state.operatorUnbondings.require(w.ctx, [USER, 1]);
    assert.equal(coinsToText(entries[0]?.balance ?? []), "500uinit,300umilk");
  });

  it("MsgUndelegateOperator fails: on what is missing, and on denoms that are not held alone", () => {
    const w = world();
    for (const [text, id, expected] of [
      ["1umilk", 0, "sdk/18: invalid operator id: invalid request"],
      ["", 1, "sdk/18: invalid amount: invalid request"],
      ["1umilk", 9, missing(9, "operators.v1.Operator")],
      [
        "5utia",
        1,
        "restaking/5: 500.000000000000000000operator/1/uinit,300.000000000000000000operator/1/umilk: not enough delegation shares",
      ],
    ] as const)
      assert.equal(
        failureOf(() => fromOperator(w, text, id)),
        expected,
        `${text} ${id}`,
      );
    const operator = w.deps.operators.getOperator(w.ctx, 1);
    w.deps.operators.saveOperator(w.ctx, { ...operator, tokens: [], delegatorShares: [] });
    assert.equal(
      failureOf(() => fromOperator(w, "1umilk")),
      "operators/2: insufficient delegation shares",
    );
  });
});

describe("MsgUndelegateService", () => {
  it("MsgUndelegateService ok: leaves what was not asked for", () => {
    const w = world();
    fromService(w, "100uinit");
    assert.equal(coinsToText(w.deps.services.getService(w.ctx, 1).tokens), "400uinit,300umilk");
    assert.deepEqual(eventTexts(w.ctx.events), [
      `unbond_service{amount=100uinit, delegator=${USER}, service_id=1, completion_time=${DONE}}`,
    ]);
  });

  it("MsgUndelegateService fails: on what is missing", () => {
    const w = world();
    for (const [text, id, expected] of [
      ["1umilk", 0, "sdk/18: invalid service id: invalid request"],
      ["", 1, "sdk/18: invalid amount: invalid request"],
      ["1umilk", 9, missing(9, "services.v1.Service")],
    ] as const)
      assert.equal(
        failureOf(() => fromService(w, text, id)),
        expected,
        `${text} ${id}`,
      );
    addService(w, { id: 2 });
    assert.equal(
      failureOf(() => fromService(w, "1umilk", 2)),
      "restaking/4: delegation not found",
    );
  });
});
