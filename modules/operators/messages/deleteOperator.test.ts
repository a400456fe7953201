import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { DEFAULT_OPERATOR_PARAMS } from "../params.ts";
import { state } from "../state.ts";
import {
  ADMIN,
  fakeDeps,
  MISSING,
  OTHER,
  operatorsCtx,
  storeOperator,
} from "../testing/fixture.ts";
import { deleteOperator } from "./deleteOperator.ts";

const MSG = { sender: ADMIN, operatorId: 1 };

describe("MsgDeleteOperator", () => {
  it("MsgDeleteOperator ok: removes an inactive operator, but not its parameters", () => {
    const ctx = operatorsCtx();
    const stored = storeOperator(ctx, { status: 3 });
    state.operatorParams.set(ctx, 1, DEFAULT_OPERATOR_PARAMS);
    const deps = fakeDeps();
    const accesses = accessesOf(ctx, (at) => deleteOperator.handle(at, deps, MSG));
    assert.deepEqual(accesses, ["get operators a2", "delete operators a2", "delete operators a4"]);
    assert.equal(state.operators.has(ctx, 1), false);
    assert.equal(state.addresses.has(ctx, stored.address), false);
    assert.equal(state.operatorParams.has(ctx, 1), true);
    assert.deepEqual(deps.calls, [
      "first beforeOperatorDeleted 1",
      "second beforeOperatorDeleted 1",
    ]);
    assert.deepEqual(eventTexts(ctx.events), [`delete_operator{operator_id=1, sender=${ADMIN}}`]);
  });

  it("MsgDeleteOperator fails: missing, or not the admin", () => {
    const ctx = operatorsCtx();
    storeOperator(ctx);
    assert.equal(
      failureOf(() => deleteOperator.handle(ctx, fakeDeps(), { ...MSG, operatorId: 2 })),
      MISSING,
    );
    assert.equal(
      failureOf(() => deleteOperator.handle(ctx, fakeDeps(), { ...MSG, sender: OTHER })),
      "sdk/4: only the admin can delete the operator: unauthorized",
    );
  });

  it("MsgDeleteOperator fails: in the wrong status", () => {
    for (const [status, expected] of [
      [1, "operators/6: operator not inactive"],
      [2, "operators/6: operator not inactive"],
    ] as const) {
      const ctx = operatorsCtx();
      storeOperator(ctx, { status });
      assert.equal(
        failureOf(() => deleteOperator.handle(ctx, fakeDeps(), MSG)),
        expected,
        `status ${status}`,
      );
    }
  });

  it("MsgDeleteOperator fails: stateless checks", () => {
    assert.equal(
      failureOf(() => deleteOperator.validate?.(MSG)),
      "no failure",
    );
    assert.equal(
      failureOf(() => deleteOperator.validate?.({ ...MSG, operatorId: 0 })),
      "sdk/18: invalid operator ID: 0: invalid request",
    );
    assert.equal(
      failureOf(() => deleteOperator.validate?.({ ...MSG, sender: "x" })),
      "sdk/7: invalid sender address: invalid address",
    );
  });
});
