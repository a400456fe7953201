import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Params } from "@milkyway/codec/gen/connect/marketmap/v2";
import { accessesOf, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import {
  addressOf,
  fakeDeps,
  GOVERNANCE,
  KEEPER,
  marketmapCtx,
  OTHER,
} from "../testing/fixture.ts";
import { removeMarketAuthorities } from "./removeMarketAuthorities.ts";
import { updateParams } from "./updateParams.ts";

describe("MsgParams", () => {
  const PARAMS: Params = { marketAuthorities: [OTHER], admin: KEEPER };

  it("MsgParams ok: stores who may change what", () => {
    const ctx = marketmapCtx();
    const msg = { params: PARAMS, authority: GOVERNANCE };
    assert.equal(
      failureOf(() => updateParams.validate?.(msg)),
      "no failure",
    );
    const accesses = accessesOf(ctx, (at) => updateParams.handle(at, fakeDeps(), msg));
    assert.deepEqual(accesses, ["set marketmap 03"]);
    assert.deepEqual(state.params.get(ctx), PARAMS);
    assert.deepEqual(ctx.events, []);
  });

  it("MsgParams fails: not the authority, stateless checks", () => {
    assert.equal(
      failureOf(() =>
        updateParams.handle(marketmapCtx(), fakeDeps(), { params: PARAMS, authority: OTHER }),
      ),
      `undefined/1: request authority ${OTHER} does not match module keeper authority ${GOVERNANCE}`,
    );
    const check = (given: Partial<Params>, authority = GOVERNANCE) =>
      failureOf(() => updateParams.validate?.({ params: { ...PARAMS, ...given }, authority }));
    assert.equal(
      check({ marketAuthorities: [] }),
      "undefined/1: cannot create Params with empty market authorities",
    );
    assert.equal(
      check({ marketAuthorities: [OTHER, OTHER] }),
      `undefined/1: duplicate authority ${OTHER} found`,
    );
    assert.match(
      check({ marketAuthorities: ["x"] }),
      /^undefined\/1: invalid market authority string: decoding bech32 failed/,
    );
    assert.equal(
      check({ admin: "" }),
      "undefined/1: invalid marketmap admin string: empty address string is not allowed",
    );
    assert.equal(check({}, ""), "undefined/1: empty address string is not allowed");
  });
});

describe("MsgRemoveMarketAuthorities", () => {
  const [a, b, c] = ["a", "b", "c"].map(addressOf) as [string, string, string];

  it("MsgRemoveMarketAuthorities ok: removes, but passes over the one after a removed one", () => {
    const cases: [string[], string[], string[]][] = [
      [[a, b, c], [b], [a, c]],
      [
        [a, b, c],
        [a, b],
        [b, c],
      ],
      [[a, b, c], [a, c], [b]],
      [[a, b, c], [a, b, c], [b]],
      [[a, b], [c], [a, b]],
      [[a], [a], []],
    ];
    for (const [before, removed, after] of cases) {
      const ctx = marketmapCtx();
      state.params.set(ctx, { marketAuthorities: before, admin: GOVERNANCE });
      const msg = { admin: GOVERNANCE, removeAddresses: removed };
      assert.equal(
        failureOf(() => removeMarketAuthorities.validate?.(msg)),
        "no failure",
      );
      const accesses = accessesOf(ctx, (at) => removeMarketAuthorities.handle(at, fakeDeps(), msg));
      assert.deepEqual(accesses, ["get marketmap 03", "set marketmap 03"]);
      assert.deepEqual(state.params.get(ctx)?.marketAuthorities, after);
    }
  });

  it("MsgRemoveMarketAuthorities fails: not the admin, too many", () => {
    const run = (admin: string, removeAddresses: string[]) =>
      failureOf(() =>
        removeMarketAuthorities.handle(marketmapCtx(), fakeDeps(), { admin, removeAddresses }),
      );
    assert.equal(
      run(KEEPER, [a]),
      `undefined/1: request admin ${KEEPER} does not match module admin ${GOVERNANCE}`,
    );
    assert.equal(
      run(GOVERNANCE, [a, b, c]),
      "undefined/1: remove addresses must be a subset of the current market authorities",
    );
  });

  it("MsgRemoveMarketAuthorities fails: stateless checks", () => {
    const check = (removeAddresses: string[], admin = GOVERNANCE) =>
      failureOf(() => removeMarketAuthorities.validate?.({ admin, removeAddresses }));
    assert.equal(check([], ""), "undefined/1: empty address string is not allowed");
    assert.equal(check([]), "undefined/1: addresses to remove cannot be nil");
    assert.equal(check([a, a]), `undefined/1: duplicate address ${a} found`);
    assert.match(check(["x"]), /^undefined\/1: invalid market authority string: /);
  });
});
