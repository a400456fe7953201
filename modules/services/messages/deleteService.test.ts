import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { ADMIN, fakeDeps, OTHER, servicesCtx, storeService } from "../testing/fixture.ts";
import { deleteService } from "./deleteService.ts";

const MSG = { sender: ADMIN, serviceId: 1 };

describe("MsgDeleteService", () => {
  it("MsgDeleteService ok: removes a created or an inactive service, but not its parameters", () => {
    for (const status of [1, 3]) {
      const ctx = servicesCtx();
      const stored = storeService(ctx, { status });
      state.serviceParams.set(ctx, 1, { allowedDenoms: ["umilk"] });
      const deps = fakeDeps();
      const accesses = accessesOf(ctx, (at) => deleteService.handle(at, deps, MSG));
      assert.deepEqual(accesses, [
        "get services a2",
        "get services a2",
        "delete services a2",
        "delete services a3",
      ]);
      assert.equal(state.services.has(ctx, 1), false);
      assert.equal(state.addresses.has(ctx, stored.address), false);
      assert.equal(state.serviceParams.has(ctx, 1), true);
      assert.deepEqual(deps.calls, [
        "first beforeServiceDeleted 1",
        "second beforeServiceDeleted 1",
      ]);
      assert.deepEqual(eventTexts(ctx.events), [`delete_service{service_id=1, sender=${ADMIN}}`]);
    }
  });

  it("MsgDeleteService fails: missing, or not the admin", () => {
    const ctx = servicesCtx();
    storeService(ctx);
    assert.equal(
      failureOf(() => deleteService.handle(ctx, fakeDeps(), { ...MSG, serviceId: 2 })),
      "undefined/1: collections: not found: key '2' of type github.com/cosmos/gogoproto/milkyway.services.v1.Service",
    );
    assert.equal(
      failureOf(() => deleteService.handle(ctx, fakeDeps(), { ...MSG, sender: OTHER })),
      "sdk/4: only the admin can delete the service: unauthorized",
    );
  });

  it("MsgDeleteService fails: in the wrong status", () => {
    for (const [status, expected] of [[2, "services/5: service is active"]] as const) {
      const ctx = servicesCtx();
      storeService(ctx, { status });
      assert.equal(
        failureOf(() => deleteService.handle(ctx, fakeDeps(), MSG)),
        expected,
        `status ${status}`,
      );
    }
  });

  it("MsgDeleteService fails: stateless checks", () => {
    assert.equal(
      failureOf(() => deleteService.validate?.(MSG)),
      "no failure",
    );
    assert.equal(
      failureOf(() => deleteService.validate?.({ ...MSG, serviceId: 0 })),
      "sdk/18: invalid service id: 0: invalid request",
    );
    assert.equal(
      failureOf(() => deleteService.validate?.({ ...MSG, sender: "x" })),
      "sdk/7: invalid sender address: invalid address",
    );
  });
});
