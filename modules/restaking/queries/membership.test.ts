import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { page } from "../testing/populated.ts";
import { addOperator, addService, createWorld, type World } from "../testing/world.ts";
import * as queries from "./membership.ts";

/** Operators 1 to 3 joined services 1 and 2. */
function world(): World {
  const w = createWorld();
  for (const id of [1, 2, 3]) {
    addOperator(w, { id });
    addService(w, { id });
    for (const serviceId of [1, 2]) state.joinedServices.add(w.ctx, [id, serviceId]);
  }
  return w;
}

describe("Query OperatorJoinedServices", () => {
  const query = ({ ctx, deps }: World, operatorId: number, pagination?: ReturnType<typeof page>) =>
    queries.operatorJoinedServices(ctx, deps, { operatorId, pagination });

  it("Query OperatorJoinedServices ok: by id, in pages", () => {
    const w = world();
    assert.deepEqual(query(w, 2).serviceIds, [1, 2]);
    const { serviceIds, pagination } = query(w, 2, page({ limit: 1n }));
    assert.deepEqual(serviceIds, [1]);
    assert.deepEqual(pagination?.nextKey, Uint8Array.of(0, 0, 0, 2));
  });

  it("Query OperatorJoinedServices fails: without an operator, and on bad pages", () => {
    const w = world();
    assert.equal(
      failureOf(() => query(w, 0)),
      "grpc/3: operator id cannot be 0",
    );
    assert.equal(
      failureOf(() => query(w, 9)),
      "grpc/5: operator with id 9 not found",
    );
    assert.equal(
      failureOf(() => query(w, 1, page({ offset: 1n, key: Uint8Array.of(0, 0, 0, 1) }))),
      "undefined/1: invalid request, either offset or key is expected, got both",
    );
  });
});

describe("Query ServiceAllowedOperators", () => {
  const query = ({ ctx, deps }: World, serviceId: number) =>
    queries.serviceAllowedOperators(ctx, deps, { serviceId, pagination: undefined });

  it("Query ServiceAllowedOperators ok: also of a service that does not exist", () => {
    const w = world();
    state.allowedOperators.add(w.ctx, [9, 2]);
    assert.deepEqual(query(w, 9).operatorIds, [2]);
    assert.deepEqual(query(w, 1).operatorIds, []);
  });

  it("Query ServiceAllowedOperators fails: without an id", () => {
    assert.equal(
      failureOf(() => query(world(), 0)),
      "grpc/3: service id cannot be 0",
    );
  });
});

describe("Query ServiceSecuringPools", () => {
  const query = ({ ctx, deps }: World, serviceId: number) =>
    queries.serviceSecuringPools(ctx, deps, { serviceId, pagination: undefined });

  it("Query ServiceSecuringPools ok: by id", () => {
    const w = world();
    for (const id of [3, 1]) state.securingPools.add(w.ctx, [1, id]);
    assert.deepEqual(query(w, 1).poolIds, [1, 3]);
  });

  it("Query ServiceSecuringPools fails: without an id", () => {
    assert.equal(
      failureOf(() => query(world(), 0)),
      "grpc/3: service id cannot be 0",
    );
  });
});

describe("Query ServiceOperators", () => {
  const query = ({ ctx, deps }: World, serviceId: number) =>
    queries.serviceOperators(ctx, deps, { serviceId, pagination: undefined });
  const ids = (w: World, serviceId: number) => query(w, serviceId).operators.map(({ id }) => id);

  it("Query ServiceOperators ok: asks the allow list of the service with the operator's id", () => {
    const w = world();
    assert.deepEqual(ids(w, 1), [1, 2, 3]);
    state.allowedOperators.add(w.ctx, [1, 3]);
    assert.deepEqual(ids(w, 1), [2, 3]);
    state.allowedOperators.add(w.ctx, [2, 1]);
    assert.deepEqual(ids(w, 1), [2, 3]);
    assert.deepEqual(ids(w, 2), [3]);
  });

  it("Query ServiceOperators fails: without a service, and panics on operators that are gone", () => {
    const w = world();
    assert.equal(
      failureOf(() => query(w, 0)),
      "grpc/3: service id cannot be 0",
    );
    assert.equal(
      failureOf(() => query(w, 9)),
      "grpc/5: service with id 9 not found",
    );
    state.joinedServices.add(w.ctx, [9, 1]);
    assert.equal(
      failureOf(() => query(w, 1)),
      "panic: runtime error: invalid memory address or nil pointer dereference",
    );
  });
});
