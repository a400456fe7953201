import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, failureOf } from "@milkyway/core/testing";
import type { Params } from "../gen/v1.ts";
import { state } from "../state.ts";
import { AUTHORITY, fakeDeps, OTHER, operatorsCtx } from "../testing/fixture.ts";
import { updateParams } from "./updateParams.ts";

const PARAMS: Params = {
  operatorRegistrationFee: [{ denom: "umilk", amount: 7n }],
  deactivationTime: 5_000_000_000n,
};
const MSG = { authority: AUTHORITY, params: PARAMS };

describe("MsgUpdateParams of operators", () => {
  it("MsgUpdateParams ok: stores the parameters without an event", () => {
    const ctx = operatorsCtx();
    const accesses = accessesOf(ctx, (at) => updateParams.handle(at, fakeDeps(), MSG));
    assert.deepEqual(accesses, ["set operators 01"]);
    assert.deepEqual(state.params.get(ctx), PARAMS);
    assert.deepEqual(ctx.events, []);
  });

  it("MsgUpdateParams fails: not the authority, stateless checks", () => {
    const ctx = operatorsCtx();
    assert.equal(
      failureOf(() => updateParams.handle(ctx, fakeDeps(), { ...MSG, authority: OTHER })),
      `gov/13: invalid authority; expected ${AUTHORITY}, got ${OTHER}: expected gov account as only signer for proposal message`,
    );
    const check = (given: Partial<Params>) =>
      failureOf(() => updateParams.validate?.({ ...MSG, params: { ...PARAMS, ...given } }));
    assert.equal(check({}), "no failure");
    assert.equal(
      check({ operatorRegistrationFee: [{ denom: "umilk", amount: 0n }] }),
      "undefined/1: invalid params: invalid operator registration fee: 0umilk",
    );
    assert.equal(
      check({ deactivationTime: 0n }),
      "undefined/1: invalid params: invalid deactivation time",
    );
    assert.equal(
      failureOf(() => updateParams.validate?.({ ...MSG, authority: "x" })),
      "sdk/7: invalid authority address: invalid address",
    );
  });
});
