import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { AUTHORITY, fakeDeps, OTHER, servicesCtx, storeService } from "../testing/fixture.ts";
import { revokeServiceAccreditation } from "./revokeServiceAccreditation.ts";

const MSG = { authority: AUTHORITY, serviceId: 1 };

describe("MsgRevokeServiceAccreditation", () => {
  it("MsgRevokeServiceAccreditation ok: changes the accreditation", () => {
    const ctx = servicesCtx();
    const stored = storeService(ctx, { accredited: true });
    const deps = fakeDeps();
    const accesses = accessesOf(ctx, (at) => revokeServiceAccreditation.handle(at, deps, MSG));
    assert.deepEqual(accesses, ["get services a2", "set services a2", "set services a3"]);
    assert.deepEqual(state.services.get(ctx, 1), { ...stored, accredited: false });
    assert.deepEqual(deps.calls, [
      "first afterServiceAccreditationModified 1",
      "second afterServiceAccreditationModified 1",
    ]);
    assert.deepEqual(eventTexts(ctx.events), ["revoke_service_accreditation{service_id=1}"]);
  });

  it("MsgRevokeServiceAccreditation ok: only the event when nothing changes", () => {
    const ctx = servicesCtx();
    storeService(ctx, { accredited: false });
    const deps = fakeDeps();
    const accesses = accessesOf(ctx, (at) => revokeServiceAccreditation.handle(at, deps, MSG));
    assert.deepEqual(accesses, ["get services a2"]);
    assert.deepEqual(deps.calls, []);
    assert.deepEqual(eventTexts(ctx.events), ["revoke_service_accreditation{service_id=1}"]);
  });

  it("MsgRevokeServiceAccreditation fails: not the authority, missing, stateless checks", () => {
    const ctx = servicesCtx();
    assert.equal(
      failureOf(() =>
        revokeServiceAccreditation.handle(ctx, fakeDeps(), { ...MSG, authority: OTHER }),
      ),
      `gov/13: invalid authority; expected ${AUTHORITY}, got ${OTHER}: expected gov account as only signer for proposal message`,
    );
    assert.equal(
      failureOf(() => revokeServiceAccreditation.handle(ctx, fakeDeps(), MSG)),
      "undefined/1: collections: not found: key '1' of type github.com/cosmos/gogoproto/milkyway.services.v1.Service",
    );
    assert.equal(
      failureOf(() => revokeServiceAccreditation.validate?.({ ...MSG, serviceId: 0 })),
      "sdk/18: invalid service ID: 0: invalid request",
    );
    assert.equal(
      failureOf(() => revokeServiceAccreditation.validate?.({ ...MSG, authority: "x" })),
      "sdk/7: invalid authority address: invalid address",
    );
  });
});
