import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes, toHex } from "@milkyway/bytes";
import { accounts, createModule } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { coinsToText } from "@milkyway/math";
import { serviceNotFound } from "./errors.ts";
import { Service } from "./gen/v1.ts";
import { servicesKeeper } from "./keeper.ts";
import { services } from "./module.ts";
import { allowedTokens, isServiceActive, serviceAddress } from "./service.ts";
import { fakeDeps, storeService } from "./testing/fixture.ts";

describe("services", () => {
  it("have addresses that follow from their ids", () => {
    assert.equal(serviceAddress(1), "milk1yehltashas2pc0r7flfr5xqa3445mh6fvm7x7c");
    assert.equal(serviceAddress(2), "milk1cue2gtm67fvcs020mnp6gzwwmfnys2qhx2exld");
    assert.equal(
      toHex(binToBytes(accounts.fromText(serviceAddress(4294967295)))),
      "797fc25bf4d93caaea3d9f16595911534d0f700c",
    );
  });

  it("are offered to neighbours", () => {
    const ctx = createTestCtx();
    const deps = fakeDeps();
    const keeper = servicesKeeper(deps);
    const stored = [storeService(ctx, { status: 2 }), storeService(ctx, { id: 2 })];
    assert.equal(keeper.hasService(ctx, 1), true);
    assert.equal(keeper.hasService(ctx, 3), false);
    assert.deepEqual(keeper.getServices(ctx), stored);
    assert.deepEqual([...keeper.iterateServices(ctx)], stored);
    assert.equal(keeper.isServiceAddress(ctx, serviceAddress(2)), true);
    assert.equal(keeper.isServiceAddress(ctx, serviceAddress(3)), false);
    keeper.deactivateService(ctx, 1);
    assert.equal(isServiceActive(keeper.getService(ctx, 1)), false);
    assert.deepEqual(ctx.events, []);
    assert.deepEqual(deps.calls, [
      "first afterServiceDeactivated 1",
      "second afterServiceDeactivated 1",
    ]);
    assert.deepEqual(keeper.getServiceParams(ctx, 1), { allowedDenoms: [] });
  });

  it("tell the tokens of listed denoms", () => {
    const service = Service.create({
      tokens: [
        { denom: "uatom", amount: 1n },
        { denom: "umilk", amount: 2n },
      ],
    });
    assert.equal(coinsToText(allowedTokens(service, ["umilk", "uusd"])), "2umilk");
    assert.deepEqual(allowedTokens(service, []), []);
  });

  it("keep addresses as bare text", () => {
    const ctx = createTestCtx();
    storeService(ctx);
    const cursor = ctx.store("services").iterate("\xa3", "\xa4");
    assert.equal(cursor.key, `\xa3${serviceAddress(1)}`);
    assert.equal(toHex(cursor.value), "");
  });

  it("are missed with a failure of the sdk", () => {
    const thrown = failureOf(() => {
      throw serviceNotFound("service 1 not found");
    });
    assert.equal(thrown, "sdk/38: service 1 not found: service not found: not found");
  });

  it("answer ten messages and four queries", () => {
    const module = createModule(services, fakeDeps());
    assert.equal(module.messages.length, 10);
    assert.equal(module.queries.length, 4);
  });
});
