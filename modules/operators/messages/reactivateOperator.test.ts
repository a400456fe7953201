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
import { reactivateOperator } from "./reactivateOperator.ts";

const MSG = { sender: ADMIN, operatorId: 1 };

describe("MsgReactivateOperator", () => {
  it("MsgReactivateOperator ok: an inactive operator becomes active", () => {
    const ctx = operatorsCtx();
    const stored = storeOperator(ctx, { status: 3 });
    const deps = fakeDeps();
    const accesses = accessesOf(ctx, (at) => reactivateOperator.handle(at, deps, MSG));
    assert.deepEqual(accesses, ["get operators a2", "set operators a2", "set operators a4"]);
    assert.deepEqual(state.operators.get(ctx, 1), { ...stored, status: 1 });
    assert.deepEqual(deps.calls, [
      "first afterOperatorReactivated 1",
      "second afterOperatorReactivated 1",
    ]);
    assert.deepEqual(eventTexts(ctx.events), [
      `reactivate_operator{operator_id=1, sender=${ADMIN}}`,
    ]);
  });

  it("MsgReactivateOperator fails: missing, or not the admin", () => {
    const ctx = operatorsCtx();
    storeOperator(ctx);
    assert.equal(
      failureOf(() => reactivateOperator.handle(ctx, fakeDeps(), { ...MSG, operatorId: 2 })),
      MISSING,
    );
    assert.equal(
      failureOf(() => reactivateOperator.handle(ctx, fakeDeps(), { ...MSG, sender: OTHER })),
      "sdk/4: only the admin can deactivate the operator: unauthorized",
    );
  });

  it("MsgReactivateOperator fails: in the wrong status", () => {
    for (const [status, expected] of [
      [1, "operators/6: operator not inactive"],
      [2, "operators/6: operator not inactive"],
    ] as const) {
      const ctx = operatorsCtx();
      storeOperator(ctx, { status });
      assert.equal(
        failureOf(() => reactivateOperator.handle(ctx, fakeDeps(), MSG)),
        expected,
        `status ${status}`,
      );
    }
  });

  it("MsgReactivateOperator fails: stateless checks", () => {
    assert.equal(
      failureOf(() => reactivateOperator.validate?.(MSG)),
      "no failure",
    );
    assert.equal(
      failureOf(() => reactivateOperator.validate?.({ ...MSG, operatorId: 0 })),
      "sdk/18: invalid operator ID: 0: invalid request",
    );
    assert.equal(
      failureOf(() => reactivateOperator.validate?.({ ...MSG, sender: "x" })),
      "sdk/7: invalid sender address: invalid address",
    );
  });
});
