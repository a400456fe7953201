import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { MsgCreateService, Service } from "../gen/v1.ts";
import { state } from "../state.ts";
import { ADMIN, fakeDeps, servicesCtx } from "../testing/fixture.ts";
import { createService } from "./createService.ts";

const msg = (given: Partial<MsgCreateService> = {}) =>
  MsgCreateService.create({ sender: ADMIN, name: "Ada", website: "https://ada", ...given });
const SECOND = "milk1cue2gtm67fvcs020mnp6gzwwmfnys2qhx2exld";

describe("MsgCreateService", () => {
  it("MsgCreateService ok: stores a service that is not active, with an account", () => {
    const ctx = servicesCtx();
    const deps = fakeDeps();
    assert.deepEqual(createService.handle(ctx, deps, msg()), { newServiceId: 2 });
    assert.deepEqual(
      state.services.get(ctx, 2),
      Service.create({
        id: 2,
        status: 1,
        admin: ADMIN,
        name: "Ada",
        website: "https://ada",
        address: SECOND,
      }),
    );
    assert.equal(state.addresses.has(ctx, SECOND), true);
    assert.equal(state.nextServiceId.peek(ctx), 3n);
    assert.deepEqual(deps.calls, [
      `account ${SECOND}`,
      "first afterServiceCreated 2",
      "second afterServiceCreated 2",
    ]);
    assert.deepEqual(eventTexts(ctx.events), [`create_service{service_id=2, sender=${ADMIN}}`]);
  });

  it("MsgCreateService ok: takes all of the offered fee", () => {
    const ctx = servicesCtx();
    state.params.set(ctx, { serviceRegistrationFee: [{ denom: "umilk", amount: 10n }] });
    const deps = fakeDeps();
    createService.handle(ctx, deps, msg({ feeAmount: [{ denom: "umilk", amount: 15n }] }));
    assert.equal(deps.calls[0], `fund 15umilk from ${ADMIN}`);
  });

  it("MsgCreateService ok: reads and writes in the original's order", () => {
    const ctx = servicesCtx();
    assert.deepEqual(
      accessesOf(ctx, (at) => createService.handle(at, fakeDeps(), msg())),
      [
        "get services a1",
        "set services a1",
        "get services 01",
        "set services a2",
        "set services a3",
        "set services a1",
      ],
    );
  });

  it("MsgCreateService fails: a fee too low in every denom", () => {
    const ctx = servicesCtx();
    state.params.set(ctx, { serviceRegistrationFee: [{ denom: "umilk", amount: 10n }] });
    assert.equal(
      failureOf(() => createService.handle(ctx, fakeDeps(), msg())),
      "sdk/5: insufficient funds:  < 10umilk: insufficient funds",
    );
  });

  it("MsgCreateService fails: stateless checks", () => {
    const cases: [string, Partial<MsgCreateService>][] = [
      ["sdk/18: invalid name:  \t: invalid request", { name: " \t" }],
      ["sdk/18: invalid name: [do-not-modify]: invalid request", { name: "[do-not-modify]" }],
      ["sdk/18: invalid description: invalid request", { description: "[do-not-modify]" }],
      ["sdk/18: invalid website: invalid request", { website: "[do-not-modify]" }],
      ["sdk/18: invalid picture URL: invalid request", { pictureUrl: "[do-not-modify]" }],
      [
        "undefined/1: coin 0umilk amount is not positive",
        { feeAmount: [{ denom: "umilk", amount: 0n }] },
      ],
      ["sdk/7: invalid sender address: invalid address", { sender: "milk1bad" }],
    ];
    assert.equal(
      failureOf(() => createService.validate?.(msg())),
      "no failure",
    );
    for (const [expected, given] of cases)
      assert.equal(
        failureOf(() => createService.validate?.(msg(given))),
        expected,
      );
  });
});
