import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { ADMIN, fakeDeps, OTHER, servicesCtx, storeService } from "../testing/fixture.ts";
import { transferServiceOwnership } from "./transferServiceOwnership.ts";

const MSG = { sender: ADMIN, serviceId: 1, newAdmin: OTHER };

describe("MsgTransferServiceOwnership", () => {
  it("MsgTransferServiceOwnership ok: the new admin's spelling is kept", () => {
    for (const newAdmin of [OTHER, ADMIN, OTHER.toUpperCase()]) {
      const ctx = servicesCtx();
      const stored = storeService(ctx);
      const deps = fakeDeps();
      const msg = { ...MSG, newAdmin };
      assert.equal(
        failureOf(() => transferServiceOwnership.validate?.(msg)),
        "no failure",
      );
      const accesses = accessesOf(ctx, (at) => transferServiceOwnership.handle(at, deps, msg));
      assert.deepEqual(accesses, ["get services a2", "set services a2", "set services a3"]);
      assert.deepEqual(state.services.get(ctx, 1), { ...stored, admin: newAdmin });
      assert.deepEqual(deps.calls, []);
      assert.deepEqual(eventTexts(ctx.events), [
        `transfer_service_ownership{service_id=1, new_admin=${newAdmin}, sender=${ADMIN}}`,
      ]);
    }
  });

  it("MsgTransferServiceOwnership fails: not the admin, stateless checks", () => {
    const ctx = servicesCtx();
    storeService(ctx, { admin: OTHER.toUpperCase() });
    assert.equal(
      failureOf(() => transferServiceOwnership.handle(ctx, fakeDeps(), { ...MSG, sender: OTHER })),
      "sdk/4: only the admin can transfer the service ownership: unauthorized",
    );
    const check = (given: Partial<typeof MSG>) =>
      failureOf(() => transferServiceOwnership.validate?.({ ...MSG, ...given }));
    assert.equal(check({ serviceId: 0 }), "sdk/18: invalid service ID: 0: invalid request");
    assert.equal(check({ newAdmin: "x" }), "sdk/7: invalid new admin address: invalid address");
    assert.equal(check({ sender: "x" }), "sdk/7: invalid sender address: invalid address");
  });
});
