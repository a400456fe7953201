import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { MsgUpdateOperator } from "../gen/v1.ts";
import { state } from "../state.ts";
import {
  ADMIN,
  fakeDeps,
  MISSING,
  OTHER,
  operatorsCtx,
  storeOperator,
} from "../testing/fixture.ts";
import { updateOperator } from "./updateOperator.ts";

const KEEP = "[do-not-modify]";
const msg = (given: Partial<MsgUpdateOperator> = {}) =>
  MsgUpdateOperator.create({
    sender: ADMIN,
    operatorId: 1,
    moniker: KEEP,
    website: KEEP,
    pictureUrl: KEEP,
    ...given,
  });

describe("MsgUpdateOperator", () => {
  it("MsgUpdateOperator ok: replaces texts in any status, and drops tokens and shares", () => {
    for (const status of [1, 2, 3]) {
      const ctx = operatorsCtx();
      const stored = storeOperator(ctx, {
        status,
        website: "https://old",
        tokens: [{ denom: "umilk", amount: 5n }],
        delegatorShares: [{ denom: "operator/1/umilk", amount: parseDec("5") }],
      });
      const deps = fakeDeps();
      const accesses = accessesOf(ctx, (at) =>
        updateOperator.handle(at, deps, msg({ pictureUrl: "new", website: "" })),
      );
      assert.deepEqual(accesses, ["get operators a2", "set operators a2", "set operators a4"]);
      assert.deepEqual(state.operators.get(ctx, 1), {
        ...stored,
        pictureUrl: "new",
        website: "",
        tokens: [],
        delegatorShares: [],
      });
      assert.deepEqual(deps.calls, []);
      assert.deepEqual(eventTexts(ctx.events), [`update_operator{operator_id=1, sender=${ADMIN}}`]);
    }
  });

  it("MsgUpdateOperator fails: missing, not the admin, blank moniker, stateless checks", () => {
    const ctx = operatorsCtx();
    storeOperator(ctx);
    const run = (given: Partial<MsgUpdateOperator>) =>
      failureOf(() => updateOperator.handle(ctx, fakeDeps(), msg(given)));
    assert.equal(run({ operatorId: 2 }), MISSING);
    assert.equal(
      run({ sender: OTHER }),
      "sdk/4: only the admin can update the operator: unauthorized",
    );
    assert.equal(run({ moniker: "" }), "sdk/18: invalid moniker: : invalid request");
    const check = (given: Partial<MsgUpdateOperator>) =>
      failureOf(() => updateOperator.validate?.(msg(given)));
    assert.equal(check({}), "no failure");
    assert.equal(check({ operatorId: 0 }), "sdk/18: invalid operator ID: 0: invalid request");
    assert.equal(check({ sender: "x" }), "sdk/7: invalid sender address: invalid address");
  });
});
