import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { fakeDeps, servicesCtx, storeService } from "../testing/fixture.ts";
import { params, service, serviceParams, services } from "./services.ts";

const deps = fakeDeps();

describe("queries of services", () => {
  it("Query Service ok: gives a service", () => {
    const ctx = servicesCtx();
    const stored = storeService(ctx);
    assert.deepEqual(service(ctx, deps, { serviceId: 1 }), { service: stored });
  });

  it("Query Service fails: id 0, missing", () => {
    const ctx = servicesCtx();
    const ask = (serviceId: number) => failureOf(() => service(ctx, deps, { serviceId }));
    assert.equal(ask(0), "grpc/3: invalid service ID");
    assert.equal(ask(1), "grpc/5: service not found");
  });

  it("Query Services ok: gives pages by id", () => {
    const ctx = servicesCtx();
    const stored = [1, 2, 300].map((id) => storeService(ctx, { id }));
    const all = services(ctx, deps, { pagination: undefined });
    assert.deepEqual(all.services, stored);
    assert.equal(all.pagination?.total, 3n);
    const page = services(ctx, deps, {
      pagination: {
        key: new Uint8Array(),
        offset: 0n,
        limit: 2n,
        countTotal: false,
        reverse: true,
      },
    });
    assert.deepEqual(page.services, [stored[2], stored[1]]);
    assert.deepEqual(page.pagination?.nextKey, Uint8Array.of(0, 0, 0, 1));
  });

  it("Query Services fails: key and offset", () => {
    const pagination = {
      key: Uint8Array.of(1),
      offset: 1n,
      limit: 0n,
      countTotal: false,
      reverse: false,
    };
    assert.equal(
      failureOf(() => services(servicesCtx(), deps, { pagination })),
      "undefined/1: invalid request, either offset or key is expected, got both",
    );
  });

  it("Query ServiceParams ok: stored ones, or none", () => {
    const ctx = servicesCtx();
    storeService(ctx);
    storeService(ctx, { id: 2 });
    state.serviceParams.set(ctx, 2, { allowedDenoms: ["umilk"] });
    const ask = (serviceId: number) => serviceParams(ctx, deps, { serviceId }).serviceParams;
    assert.deepEqual(ask(1), { allowedDenoms: [] });
    assert.deepEqual(ask(2), { allowedDenoms: ["umilk"] });
  });

  it("Query ServiceParams fails: id 0, a deleted service whose parameters are left", () => {
    const ctx = servicesCtx();
    state.serviceParams.set(ctx, 2, { allowedDenoms: ["umilk"] });
    const ask = (serviceId: number) => failureOf(() => serviceParams(ctx, deps, { serviceId }));
    assert.equal(ask(0), "grpc/3: invalid service ID");
    assert.equal(ask(2), "grpc/5: service not found");
  });

  it("Query Params ok: gives the parameters of services", () => {
    assert.deepEqual(params(servicesCtx(), deps, {}), { params: { serviceRegistrationFee: [] } });
  });

  it("Query Params fails: no parameters of services are stored", () => {
    assert.equal(
      failureOf(() => params(createTestCtx(), deps, {})),
      "grpc/13: collections: not found: key 'no_key' of type github.com/cosmos/gogoproto/milkyway.services.v1.Params",
    );
  });
});
