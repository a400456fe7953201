import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { MsgUpdateService } from "../gen/v1.ts";
import { state } from "../state.ts";
import { ADMIN, fakeDeps, OTHER, servicesCtx, storeService } from "../testing/fixture.ts";
import { updateService } from "./updateService.ts";

const KEEP = "[do-not-modify]";
const msg = (given: Partial<MsgUpdateService> = {}) =>
  MsgUpdateService.create({
    sender: ADMIN,
    serviceId: 1,
    name: KEEP,
    description: KEEP,
    website: KEEP,
    pictureUrl: KEEP,
    ...given,
  });

describe("MsgUpdateService", () => {
  it("MsgUpdateService ok: replaces texts, also by nothing, and drops tokens and shares", () => {
    const ctx = servicesCtx();
    const stored = storeService(ctx, {
      status: 2,
      website: "https://old",
      accredited: true,
      tokens: [{ denom: "umilk", amount: 5n }],
      delegatorShares: [{ denom: "service/1/umilk", amount: parseDec("5") }],
    });
    const deps = fakeDeps();
    const accesses = accessesOf(ctx, (at) =>
      updateService.handle(at, deps, msg({ description: "new", website: "" })),
    );
    assert.deepEqual(accesses, ["get services a2", "set services a2", "set services a3"]);
    assert.deepEqual(state.services.get(ctx, 1), {
      ...stored,
      description: "new",
      website: "",
      tokens: [],
      delegatorShares: [],
    });
    assert.deepEqual(deps.calls, []);
    assert.deepEqual(eventTexts(ctx.events), [`update_service{service_id=1, sender=${ADMIN}}`]);
  });

  it("MsgUpdateService fails: missing, not the admin, blank name", () => {
    const ctx = servicesCtx();
    storeService(ctx);
    const run = (given: Partial<MsgUpdateService>) =>
      failureOf(() => updateService.handle(ctx, fakeDeps(), msg(given)));
    assert.equal(
      run({ serviceId: 3 }),
      "undefined/1: collections: not found: key '3' of type github.com/cosmos/gogoproto/milkyway.services.v1.Service",
    );
    assert.equal(
      run({ sender: OTHER }),
      "sdk/4: only the admin can update the service: unauthorized",
    );
    assert.equal(run({ name: "  " }), "sdk/18: invalid name:   : invalid request");
  });

  it("MsgUpdateService fails: stateless checks", () => {
    const check = (given: Partial<MsgUpdateService>) =>
      failureOf(() => updateService.validate?.(msg(given)));
    assert.equal(check({}), "no failure");
    assert.equal(check({ serviceId: 0 }), "sdk/18: invalid service id: 0: invalid request");
    assert.equal(check({ sender: "" }), "sdk/7: invalid sender address: invalid address");
  });
});
