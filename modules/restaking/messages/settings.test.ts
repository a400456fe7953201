import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { type Dec, parseDec } from "@milkyway/math";
import type { Params, TrustedServiceEntry } from "../gen/v1.ts";
import { DEFAULT_PARAMS, getParams } from "../params.ts";
import { state } from "../state.ts";
import {
  AUTHORITY,
  addService,
  createWorld,
  deliver,
  OTHER,
  USER,
  type World,
} from "../testing/world.ts";
import { setUserPreferences } from "./setUserPreferences.ts";
import { updateParams } from "./updateParams.ts";

function world(): World {
  const created = createWorld();
  addService(created);
  addService(created, { id: 2 });
  created.deps.pools.createOrGetPoolByDenom(created.ctx, "umilk");
  return created;
}

const trust = (serviceId: number, ...poolsIds: number[]): TrustedServiceEntry => ({
  serviceId,
  poolsIds,
});

describe("MsgSetUserPreferences", () => {
  const set = ({ ctx, deps }: World, trustedServices: TrustedServiceEntry[], user = USER) =>
    deliver(ctx, deps, setUserPreferences, { user, preferences: { trustedServices } });

  it("MsgSetUserPreferences ok: replaces; an empty record is kept as such", () => {
    const w = world();
    const told: string[] = [];
    w.hooks.restaking.push({
      afterUserPreferencesModified: (ctx, user, before, after) =>
        void told.push(
          `${user === USER} ${before.trustedServices.length} ${after.trustedServices.length} ` +
            `${state.userPreferences.get(ctx, user)?.trustedServices.length}`,
        ),
    });
    set(w, [trust(1, 1), trust(2)]);
    assert.deepEqual(
      w.ctx.store("restaking").get(`\xe1${USER}`),
      Uint8Array.of(0x22, 5, 8, 1, 0x12, 1, 1, 0x22, 2, 8, 2),
    );
    set(w, []);
    assert.equal(w.ctx.store("restaking").get(`\xe1${USER}`)?.length, 0);
    assert.deepEqual(told, ["true 0 2 undefined", "true 2 0 2"]);
    assert.equal(eventTexts(w.ctx.events)[0], `set_user_preferences{user=${USER}}`);
  });

  it("MsgSetUserPreferences fails: on what is missing or said twice", () => {
    const w = world();
    for (const [entries, expected] of [
      [[trust(0)], "undefined/1: invalid service id"],
      [[trust(1, 0)], "undefined/1: invalid pool id"],
      [[trust(1, 2, 1, 1, 2)], "undefined/1: duplicated pool id: 2"],
      [[trust(1), trust(1)], "undefined/1: duplicate service id: 1"],
      [[trust(9)], "sdk/38: service 9 does not exist: service not found: not found"],
      [[trust(1, 1, 9)], "sdk/38: pool 9 does not exist: pool not found: not found"],
    ] as const)
      assert.equal(
        failureOf(() => set(w, [...entries])),
        expected,
      );
    assert.equal(
      failureOf(() => set(w, [], "x")),
      "sdk/7: invalid user address: invalid address",
    );
    const preferences = { trustedServices: [trust(1), trust(1)] };
    assert.equal(
      failureOf(() => setUserPreferences.handle(w.ctx, w.deps, { user: USER, preferences })),
      "sdk/18: invalid preferences: duplicate service id: 1: invalid request",
    );
  });
});

describe("MsgUpdateParams", () => {
  const update = ({ ctx, deps }: World, given: Partial<Params>, authority = AUTHORITY) =>
    deliver(ctx, deps, updateParams, { authority, params: { ...DEFAULT_PARAMS, ...given } });

  it("MsgUpdateParams ok: also with a negative unbonding time", () => {
    const w = world();
    update(w, { unbondingTime: -1n, allowedDenoms: ["umilk", "umilk"] });
    assert.equal(getParams(w.ctx).unbondingTime, -1n);
    assert.deepEqual(w.ctx.events, []);
  });

  it("MsgUpdateParams fails: on bad parameters and authorities", () => {
    const w = world();
    const text = (what: string) => `sdk/18: invalid params: ${what}: invalid request`;
    for (const [given, expected] of [
      [{ unbondingTime: 0n }, text("invalid unbonding time: 0s")],
      [{ allowedDenoms: ["u"] }, text("invalid allowed denom: u, invalid denom: u")],
      [
        { restakingCap: parseDec("-1") },
        text("restaking cap cannot be negative: -1.000000000000000000"),
      ],
      [{ maxEntries: 0 }, text("max entries must be positive: 0")],
      [
        { restakingCap: undefined as unknown as Dec },
        "panic: runtime error: invalid memory address or nil pointer dereference",
      ],
    ] as const)
      assert.equal(
        failureOf(() => update(w, given)),
        expected,
      );
    assert.equal(
      failureOf(() => update(w, {}, "x")),
      "sdk/7: invalid authority address: invalid address",
    );
    assert.equal(
      failureOf(() => update(w, {}, OTHER)),
      `gov/13: invalid authority; expected ${AUTHORITY}, got ${OTHER}: expected gov account as only signer for proposal message`,
    );
  });
});
