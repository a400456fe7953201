import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { ADMIN, fakeDeps, OTHER, servicesCtx, storeService } from "../testing/fixture.ts";
import { deactivateService } from "./deactivateService.ts";

const MSG = { sender: ADMIN, serviceId: 1 };

describe("MsgDeactivateService", () => {
  it("MsgDeactivateService ok: an active service becomes inactive", () => {
    const ctx = servicesCtx();
    const stored = storeService(ctx, { status: 2 });
    const deps = fakeDeps();
    const accesses = accessesOf(ctx, (at) => deactivateService.handle(at, deps, MSG));
    assert.deepEqual(accesses, [
      "get services a2",
      "get services a2",
      "set services a2",
      "set services a3",
    ]);
    assert.deepEqual(state.services.get(ctx, 1), { ...stored, status: 3 });
    assert.deepEqual(deps.calls, [
      "first afterServiceDeactivated 1",
      "second afterServiceDeactivated 1",
    ]);
    assert.deepEqual(eventTexts(ctx.events), [`deactivate_service{service_id=1, sender=${ADMIN}}`]);
  });

  it("MsgDeactivateService fails: missing, or not the admin", () => {
    const ctx = servicesCtx();
    storeService(ctx);
    assert.equal(
      failureOf(() => deactivateService.handle(ctx, fakeDeps(), { ...MSG, serviceId: 2 })),
      "undefined/1: collections: not found: key '2' of type github.com/cosmos/gogoproto/milkyway.services.v1.Service",
    );
    assert.equal(
      failureOf(() => deactivateService.handle(ctx, fakeDeps(), { ...MSG, sender: OTHER })),
      "sdk/4: only the admin can deactivate the service: unauthorized",
    );
  });

  it("MsgDeactivateService fails: in the wrong status", () => {
    for (const [status, expected] of [
      [1, "services/4: service is not active"],
      [3, "services/4: service is not active"],
    ] as const) {
      const ctx = servicesCtx();
      storeService(ctx, { status });
      assert.equal(
        failureOf(() => deactivateService.handle(ctx, fakeDeps(), MSG)),
        expected,
        `status ${status}`,
      );
    }
  });

  it("MsgDeactivateService fails: stateless checks", () => {
    assert.equal(
      failureOf(() => deactivateService.validate?.(MSG)),
      "no failure",
    );
    assert.equal(
      failureOf(() => deactivateService.validate?.({ ...MSG, serviceId: 0 })),
      "sdk/18: invalid service id: 0: invalid request",
    );
    assert.equal(
      failureOf(() => deactivateService.validate?.({ ...MSG, sender: "x" })),
      "sdk/7: invalid sender address: invalid address",
    );
  });
});
