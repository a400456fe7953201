import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex } from "@milkyway/bytes";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { ADMIN, fakeDeps, OTHER, servicesCtx, storeService } from "../testing/fixture.ts";
import { setServiceParams } from "./setServiceParams.ts";

const MSG = { sender: ADMIN, serviceId: 3, serviceParams: { allowedDenoms: ["umilk"] } };

describe("MsgSetServiceParams", () => {
  it("MsgSetServiceParams ok: stores the denoms", () => {
    const ctx = servicesCtx();
    storeService(ctx, { id: 3 });
    const accesses = accessesOf(ctx, (at) => setServiceParams.handle(at, fakeDeps(), MSG));
    assert.deepEqual(accesses, ["get services a2", "set services a4"]);
    const stored = ctx.store("services").get("\xa4\0\0\0\x03");
    assert.equal(stored && toHex(stored), "0a05756d696c6b");
    assert.deepEqual(eventTexts(ctx.events), [`set_service_params{service_id=3, sender=${ADMIN}}`]);
  });

  it("MsgSetServiceParams ok: denoms may repeat, and be none", () => {
    for (const allowedDenoms of [["umilk", "uatom", "umilk"], []]) {
      const ctx = servicesCtx();
      storeService(ctx, { id: 3 });
      const msg = { ...MSG, serviceParams: { allowedDenoms } };
      assert.equal(
        failureOf(() => setServiceParams.validate?.(msg)),
        "no failure",
      );
      setServiceParams.handle(ctx, fakeDeps(), msg);
      assert.deepEqual(state.serviceParams.get(ctx, 3), { allowedDenoms });
    }
  });

  it("MsgSetServiceParams fails: not the admin, bad denoms, stateless checks", () => {
    const ctx = servicesCtx();
    storeService(ctx, { id: 3 });
    const bad = { allowedDenoms: ["umilk", "1x"] };
    assert.equal(
      failureOf(() => setServiceParams.handle(ctx, fakeDeps(), { ...MSG, sender: OTHER })),
      "sdk/4: sender must be the service admin: unauthorized",
    );
    assert.equal(
      failureOf(() => setServiceParams.handle(ctx, fakeDeps(), { ...MSG, serviceParams: bad })),
      "undefined/1: invalid denom: 1x, invalid denom: 1x",
    );
    const check = (given: Partial<typeof MSG>) =>
      failureOf(() => setServiceParams.validate?.({ ...MSG, ...given }));
    assert.equal(check({ serviceId: 0 }), "sdk/18: invalid service id: 0: invalid request");
    assert.equal(
      check({ serviceParams: bad }),
      "sdk/18: invalid params: invalid denom: 1x, invalid denom: 1x: invalid request",
    );
    assert.equal(check({ sender: "x" }), "sdk/7: invalid sender address: invalid address");
  });
});
