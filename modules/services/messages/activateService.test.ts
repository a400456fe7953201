import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { ADMIN, fakeDeps, OTHER, servicesCtx, storeService } from "../testing/fixture.ts";
import { activateService } from "./activateService.ts";

const MSG = { sender: ADMIN, serviceId: 1 };

describe("MsgActivateService", () => {
  it("MsgActivateService ok: a created or an inactive service becomes active", () => {
    for (const status of [1, 3]) {
      const ctx = servicesCtx();
      const stored = storeService(ctx, { status });
      const deps = fakeDeps();
      const accesses = accessesOf(ctx, (at) => activateService.handle(at, deps, MSG));
      assert.deepEqual(accesses, [
        "get services a2",
        "get services a2",
        "set services a2",
        "set services a3",
      ]);
      assert.deepEqual(state.services.get(ctx, 1), { ...stored, status: 2 });
      assert.deepEqual(deps.calls, [
        "first afterServiceActivated 1",
        "second afterServiceActivated 1",
      ]);
      assert.deepEqual(eventTexts(ctx.events), [`activate_service{service_id=1, sender=${ADMIN}}`]);
    }
  });

  it("MsgActivateService fails: missing, or not the admin", () => {
    const ctx = servicesCtx();
    storeService(ctx);
    assert.equal(
      failureOf(() => activateService.handle(ctx, fakeDeps(), { ...MSG, serviceId: 2 })),
      "undefined/1: collections: not found: key '2' of type github.com/cosmos/gogoproto/milkyway.services.v1.Service",
    );
    assert.equal(
      failureOf(() => activateService.handle(ctx, fakeDeps(), { ...MSG, sender: OTHER })),
      "sdk/4: only the admin can activate the service: unauthorized",
    );
  });

  it("MsgActivateService fails: in the wrong status", () => {
    for (const [status, expected] of [[2, "services/3: service is already active"]] as const) {
      const ctx = servicesCtx();
      storeService(ctx, { status });
      assert.equal(
        failureOf(() => activateService.handle(ctx, fakeDeps(), MSG)),
        expected,
        `status ${status}`,
      );
    }
  });

  it("MsgActivateService fails: stateless checks", () => {
    assert.equal(
      failureOf(() => activateService.validate?.(MSG)),
      "no failure",
    );
    assert.equal(
      failureOf(() => activateService.validate?.({ ...MSG, serviceId: 0 })),
      "sdk/18: invalid service id: 0: invalid request",
    );
    assert.equal(
      failureOf(() => activateService.validate?.({ ...MSG, sender: "x" })),
      "sdk/7: invalid sender address: invalid address",
    );
  });
});
