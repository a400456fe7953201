import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import {
  ADMIN,
  fakeDeps,
  MISSING,
  OTHER,
  operatorsCtx,
  storeOperator,
} from "../testing/fixture.ts";
import { deactivateOperator } from "./deactivateOperator.ts";

const MSG = { sender: ADMIN, operatorId: 1 };

describe("MsgDeactivateOperator", () => {
  it("MsgDeactivateOperator ok: queues the operator for when the deactivation time is over", () => {
    const ctx = operatorsCtx();
    const stored = storeOperator(ctx);
    const deps = fakeDeps();
    const accesses = accessesOf(ctx, (at) => deactivateOperator.handle(at, deps, MSG));
    assert.deepEqual(accesses, [
      "get operators a2",
      "set operators a2",
      "set operators a4",
      "get operators 01",
      "set operators a3",
    ]);
    assert.deepEqual(state.operators.get(ctx, 1), { ...stored, status: 2 });
    assert.deepEqual(
      ctx.store("operators").get("\xa32025-03-04T12:00:00.000000000\0\0\0\x01"),
      Uint8Array.of(0, 0, 0, 1),
    );
    assert.deepEqual(deps.calls, [
      "first afterOperatorInactivatingStarted 1",
      "second afterOperatorInactivatingStarted 1",
    ]);
    assert.deepEqual(eventTexts(ctx.events), [
      `start_operator_inactivation{operator_id=1, sender=${ADMIN}}`,
    ]);
  });

  it("MsgDeactivateOperator fails: missing, or not the admin", () => {
    const ctx = operatorsCtx();
    storeOperator(ctx);
    assert.equal(
      failureOf(() => deactivateOperator.handle(ctx, fakeDeps(), { ...MSG, operatorId: 2 })),
      MISSING,
    );
    assert.equal(
      failureOf(() => deactivateOperator.handle(ctx, fakeDeps(), { ...MSG, sender: OTHER })),
      "sdk/4: only the admin can deactivate the operator: unauthorized",
    );
  });

  it("MsgDeactivateOperator fails: in the wrong status", () => {
    for (const [status, expected] of [
      [2, "operators/4: operator not active"],
      [3, "operators/4: operator not active"],
    ] as const) {
      const ctx = operatorsCtx();
      storeOperator(ctx, { status });
      assert.equal(
        failureOf(() => deactivateOperator.handle(ctx, fakeDeps(), MSG)),
        expected,
        `status ${status}`,
      );
    }
  });

  it("MsgDeactivateOperator fails: stateless checks", () => {
    assert.equal(
      failureOf(() => deactivateOperator.validate?.(MSG)),
      "no failure",
    );
    assert.equal(
      failureOf(() => deactivateOperator.validate?.({ ...MSG, operatorId: 0 })),
      "sdk/18: invalid operator ID: 0: invalid request",
    );
    assert.equal(
      failureOf(() => deactivateOperator.validate?.({ ...MSG, sender: "x" })),
      "sdk/7: invalid sender address: invalid address",
    );
  });
});
