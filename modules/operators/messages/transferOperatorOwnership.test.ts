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
import { transferOperatorOwnership } from "./transferOperatorOwnership.ts";

const MSG = { sender: ADMIN, operatorId: 1, newAdmin: OTHER };

describe("MsgTransferOperatorOwnership", () => {
  it("MsgTransferOperatorOwnership ok: the new admin's spelling is kept", () => {
    for (const newAdmin of [OTHER, ADMIN, OTHER.toUpperCase()]) {
      const ctx = operatorsCtx();
      const stored = storeOperator(ctx, { status: 2 });
      const deps = fakeDeps();
      const msg = { ...MSG, newAdmin };
      assert.equal(
        failureOf(() => transferOperatorOwnership.validate?.(msg)),
        "no failure",
      );
      const accesses = accessesOf(ctx, (at) => transferOperatorOwnership.handle(at, deps, msg));
      assert.deepEqual(accesses, ["get operators a2", "set operators a2", "set operators a4"]);
      assert.deepEqual(state.operators.get(ctx, 1), { ...stored, admin: newAdmin });
      assert.deepEqual(deps.calls, []);
      assert.deepEqual(eventTexts(ctx.events), [
        `transfer_operator_ownership{operator_id=1, new_admin=${newAdmin}, sender=${ADMIN}}`,
      ]);
    }
  });

  it("MsgTransferOperatorOwnership fails: missing, not the admin, stateless checks", () => {
    const ctx = operatorsCtx();
    storeOperator(ctx);
    const run = (given: Partial<typeof MSG>) =>
      failureOf(() => transferOperatorOwnership.handle(ctx, fakeDeps(), { ...MSG, ...given }));
    assert.equal(run({ operatorId: 2 }), MISSING);
    assert.equal(
      run({ sender: OTHER }),
      "sdk/4: only the admin can transfer the operator ownership: unauthorized",
    );
    const check = (given: Partial<typeof MSG>) =>
      failureOf(() => transferOperatorOwnership.validate?.({ ...MSG, ...given }));
    assert.equal(check({ operatorId: 0 }), "sdk/18: invalid operator ID: 0: invalid request");
    assert.equal(check({ newAdmin: "x" }), "sdk/7: invalid new admin address: invalid address");
    assert.equal(check({ sender: "x" }), "sdk/7: invalid sender address: invalid address");
  });
});
