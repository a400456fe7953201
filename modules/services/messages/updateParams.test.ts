import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { AUTHORITY, fakeDeps, OTHER, servicesCtx } from "../testing/fixture.ts";
import { updateParams } from "./updateParams.ts";

const MSG = {
  authority: AUTHORITY,
  params: { serviceRegistrationFee: [{ denom: "umilk", amount: 7n }] },
};

describe("MsgUpdateParams of services", () => {
  it("MsgUpdateParams ok: stores the parameters without an event", () => {
    const ctx = servicesCtx();
    const accesses = accessesOf(ctx, (at) => updateParams.handle(at, fakeDeps(), MSG));
    assert.deepEqual(accesses, ["set services 01"]);
    assert.deepEqual(state.params.get(ctx), MSG.params);
    assert.deepEqual(ctx.events, []);
  });

  it("MsgUpdateParams fails: not the authority, stateless checks", () => {
    const ctx = servicesCtx();
    assert.equal(
      failureOf(() => updateParams.handle(ctx, fakeDeps(), { ...MSG, authority: OTHER })),
      `gov/13: invalid authority; expected ${AUTHORITY}, got ${OTHER}: expected gov account as only signer for proposal message`,
    );
    assert.equal(
      failureOf(() =>
        updateParams.validate?.({
          ...MSG,
          params: { serviceRegistrationFee: [{ denom: "umilk", amount: -7n }] },
        }),
      ),
      "sdk/18: invalid params: invalid service registration fee: -7umilk: invalid coins: invalid request",
    );
    assert.equal(
      failureOf(() => updateParams.validate?.({ ...MSG, authority: "x" })),
      "sdk/7: invalid authority address: invalid address",
    );
  });
});
