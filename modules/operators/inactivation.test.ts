import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SECOND, ZERO_TIME } from "@milkyway/codec";
import { type Ctx, createBlockInfo } from "@milkyway/core";
import { eventTexts, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { completeInactivations, setOperatorAsInactivating } from "./inactivation.ts";
import { state } from "./state.ts";
import { fakeDeps, operatorsCtx, storeOperator } from "./testing/fixture.ts";

const at = (ctx: Ctx, time: bigint) => ctx.with({ block: createBlockInfo({ time }) });
const queued = (ctx: Ctx) => [...state.inactivating.keys(ctx)].map(([, id]) => id);

describe("inactivation", () => {
  it("completes in the first block whose time is not before the end, by time and id", () => {
    const ctx = operatorsCtx();
    for (const id of [1, 2, 3, 4]) storeOperator(ctx, { id, status: 2 });
    setOperatorAsInactivating(ctx, 4, TEST_TIME - 1n);
    setOperatorAsInactivating(ctx, 3, TEST_TIME);
    setOperatorAsInactivating(ctx, 1, TEST_TIME);
    setOperatorAsInactivating(ctx, 2, TEST_TIME + 1n);
    const deps = fakeDeps();
    completeInactivations(ctx, deps);
    assert.deepEqual(eventTexts(ctx.events), [
      "complete_operator_inactivation{operator_id=4}",
      "complete_operator_inactivation{operator_id=1}",
      "complete_operator_inactivation{operator_id=3}",
    ]);
    assert.deepEqual(deps.calls.slice(0, 2), [
      "first afterOperatorInactivatingCompleted 4",
      "second afterOperatorInactivatingCompleted 4",
    ]);
    assert.deepEqual(queued(ctx), [2]);
    assert.deepEqual(
      [1, 2, 3, 4].map((id) => state.operators.get(ctx, id)?.status),
      [3, 2, 3, 3],
    );
    completeInactivations(at(ctx, TEST_TIME + SECOND), deps);
    assert.deepEqual(queued(ctx), []);
  });

  it("resets the commission and keeps the stake", () => {
    const ctx = operatorsCtx();
    const stored = storeOperator(ctx, { status: 2, tokens: [{ denom: "umilk", amount: 5n }] });
    state.operatorParams.set(ctx, 1, { commissionRate: parseDec("0.1") });
    setOperatorAsInactivating(ctx, 1, TEST_TIME);
    completeInactivations(ctx, fakeDeps());
    assert.deepEqual(state.operators.get(ctx, 1), { ...stored, status: 3 });
    assert.equal(state.operatorParams.has(ctx, 1), false);
  });

  it("stops the chain at an entry without an operator", () => {
    const ctx = operatorsCtx();
    setOperatorAsInactivating(ctx, 7, TEST_TIME);
    assert.equal(
      failureOf(() => completeInactivations(ctx, fakeDeps())),
      "sdk/38: operator not found: not found",
    );
  });

  it("takes the whole queue at the zero time", () => {
    const ctx = operatorsCtx();
    storeOperator(ctx, { status: 2 });
    setOperatorAsInactivating(ctx, 1, TEST_TIME);
    completeInactivations(at(ctx, ZERO_TIME), fakeDeps());
    assert.deepEqual(queued(ctx), []);
  });

  it("keeps times as sortable text", () => {
    const ctx = operatorsCtx();
    setOperatorAsInactivating(ctx, 1, 1_704_164_645_000_000_060n);
    const cursor = ctx.store("operators").iterate("\xa3", "\xa4");
    assert.equal(cursor.key, "\xa32024-01-02T03:04:05.000000060\0\0\0\x01");
    assert.deepEqual(cursor.value, Uint8Array.of(0, 0, 0, 1));
  });
});
