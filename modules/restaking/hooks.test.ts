import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, failureOf } from "@milkyway/core/testing";
import { ServiceStatus } from "../services/index.ts";
import { restakingOperatorsHooks, restakingServicesHooks } from "./hooks.ts";
import { state } from "./state.ts";
import { addService, createWorld } from "./testing/world.ts";

describe("listening", () => {
  it("to the deletion of a service: joins, allow list and pools go", () => {
    const { ctx } = createWorld();
    for (const id of [1, 2]) {
      state.joinedServices.add(ctx, [id, 5]);
      state.joinedServices.add(ctx, [id, 6]);
      state.allowedOperators.add(ctx, [5, id]);
      state.securingPools.add(ctx, [5, id]);
    }
    const accesses = accessesOf(ctx, (at) => restakingServicesHooks.beforeServiceDeleted?.(at, 5));
    assert.deepEqual(accesses, [
      "iterate restaking 16",
      ...["delete restaking 16", "delete restaking 13"],
      ...["delete restaking 16", "delete restaking 13"],
      "iterate restaking 14",
      ...["delete restaking 14", "delete restaking 14"],
      "iterate restaking 15",
      ...["delete restaking 15", "delete restaking 15"],
    ]);
    assert.deepEqual([...state.joinedServices.keys(ctx)].map(String), ["1,6", "2,6"]);
  });

  it("to the deletion of an operator: active services whose list becomes empty are deactivated", () => {
    const world = createWorld();
    const { ctx, deps } = world;
    addService(world);
    addService(world, { id: 2 });
    addService(world, { id: 3, status: ServiceStatus.SERVICE_STATUS_CREATED });
    state.joinedServices.add(ctx, [1, 1]);
    for (const key of [
      [1, 1],
      [2, 1],
      [2, 7],
      [3, 1],
    ] as const)
      state.allowedOperators.add(ctx, key);
    restakingOperatorsHooks(deps).beforeOperatorDeleted?.(ctx, 1);
    assert.deepEqual([...state.allowedOperators.keys(ctx)].map(String), ["2,7"]);
    assert.deepEqual([...state.joinedServices.keys(ctx)], []);
    assert.deepEqual(
      [1, 2, 3].map((id) => deps.services.getService(ctx, id).status),
      [
        ServiceStatus.SERVICE_STATUS_INACTIVE,
        ServiceStatus.SERVICE_STATUS_ACTIVE,
        ServiceStatus.SERVICE_STATUS_CREATED,
      ],
    );
  });

  it("to the deletion of an operator fails on an allow list of a service that is gone", () => {
    const { ctx, deps } = createWorld();
    state.allowedOperators.add(ctx, [9, 1]);
    assert.equal(
      failureOf(() => restakingOperatorsHooks(deps).beforeOperatorDeleted?.(ctx, 1)),
      "sdk/38: service 9 not found: service not found: not found",
    );
  });
});
