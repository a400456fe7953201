import assert from "node:assert/strict";
import { it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import { DEFAULT_PARAMS } from "../params.ts";
import { state } from "../state.ts";
import { createWorld, USER } from "../testing/world.ts";
import { params, userPreferences } from "./settings.ts";

it("Query UserPreferences ok: empty unless set", () => {
  const { ctx, deps } = createWorld();
  const request = { userAddress: USER };
  assert.deepEqual(userPreferences(ctx, deps, request), { preferences: { trustedServices: [] } });
  const preferences = { trustedServices: [{ serviceId: 1, poolsIds: [2] }] };
  state.userPreferences.set(ctx, USER, preferences);
  assert.deepEqual(userPreferences(ctx, deps, request), { preferences });
});

it("Query UserPreferences fails: without an address", () => {
  const { ctx, deps } = createWorld();
  assert.equal(
    failureOf(() => userPreferences(ctx, deps, { userAddress: "" })),
    "grpc/3: user address cannot be empty",
  );
});

it("Query Params ok: the defaults unless set", () => {
  const { ctx, deps } = createWorld();
  assert.deepEqual(params(ctx, deps, {}), { params: DEFAULT_PARAMS });
  state.params.set(ctx, { ...DEFAULT_PARAMS, maxEntries: 9 });
  assert.equal(params(ctx, deps, {}).params.maxEntries, 9);
});

it("Query Params fails: on a record that cannot be read", () => {
  const { ctx, deps } = createWorld();
  ctx.store("restaking").set("\x01", Uint8Array.of(0xff));
  assert.throws(() => params(ctx, deps, {}));
});
