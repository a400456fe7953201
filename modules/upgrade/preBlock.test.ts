import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import type { UpgradeHandler } from "./deps.ts";
import { upgradeKeeper } from "./keeper.ts";
import { preBlock } from "./preBlock.ts";
import { state } from "./state.ts";
import { at, fakeDeps, later, plan } from "./testing/fixture.ts";

const UNCHANGED = { consensusParamsChanged: false };
const keeper = upgradeKeeper();

/** A state with a plan for height 20, made at height 10. */
function planned() {
  const ctx = at(10n);
  keeper.scheduleUpgrade(ctx, plan());
  return ctx;
}

const keep: UpgradeHandler = (_, __, versions) => versions;
const knowing = (...names: string[]) => new Map(names.map((name) => [name, keep]));

describe("the start of a block", () => {
  it("does nothing without a plan, or before its height", () => {
    assert.deepEqual(preBlock(at(5n), fakeDeps()), UNCHANGED);
    assert.deepEqual(preBlock(later(planned(), 19n), fakeDeps()), UNCHANGED);
  });

  it("stops for an upgrade that this program cannot make, and leaves word of it", () => {
    const deps = fakeDeps();
    const late = later(planned(), 21n);
    assert.equal(
      failureOf(() => preBlock(late, deps)),
      'undefined/1: UPGRADE "v2" NEEDED at height: 20: get it',
    );
    assert.deepEqual(deps.written, [{ name: "v2", height: 21n, info: "get it" }]);
  });

  it("makes an upgrade that is due", () => {
    const ctx = later(planned(), 20n);
    keeper.setModuleVersionMap(ctx, new Map([["bank", 1n]]));
    keeper.setUpgradedClient(ctx, 20n, Uint8Array.of(1));
    const handler: UpgradeHandler = (_, given, versions) => {
      assert.equal(given.name, "v2");
      return new Map([...versions, ["mint", 2n]]);
    };
    const deps = fakeDeps({ handlers: new Map([["v2", handler]]) });
    assert.deepEqual(preBlock(ctx, deps), { consensusParamsChanged: true });
    assert.deepEqual(
      [...keeper.getModuleVersionMap(ctx)],
      [
        ["bank", 1n],
        ["mint", 2n],
      ],
    );
    assert.equal(state.protocolVersion.get(ctx), 1n);
    assert.equal(keeper.getUpgradePlan(ctx), undefined);
    assert.deepEqual([...state.done.keys(ctx)], [[20n, "v2"]]);
    assert.deepEqual([...state.upgradedIbcStates.keys(ctx)], []);
    // Its name is taken from then on.
    assert.equal(
      failureOf(() => keeper.scheduleUpgrade(ctx, plan({ height: 30n }))),
      "sdk/18: upgrade with name v2 has already been completed: invalid request",
    );
  });

  it("gives an upgrade up at a height that is to be skipped", () => {
    const ctx = later(planned(), 20n);
    assert.deepEqual(preBlock(ctx, fakeDeps({ skipHeights: new Set([20n]) })), UNCHANGED);
    assert.equal(keeper.getUpgradePlan(ctx), undefined);
    assert.deepEqual([...state.done.keys(ctx)], []);
  });

  it("stops a program that is too new", () => {
    assert.equal(
      failureOf(() => preBlock(later(planned(), 19n), fakeDeps({ handlers: knowing("v2") }))),
      'undefined/1: BINARY UPDATED BEFORE TRIGGER! UPGRADE "v2" - in binary but not executed on chain. Downgrade your binary',
    );
  });

  it("lets the program that makes an upgrade in place wait for it", () => {
    const deps = fakeDeps({ handlers: knowing("v2"), inPlace: new Set(["v2"]) });
    assert.deepEqual(preBlock(later(planned(), 19n), deps), UNCHANGED);
  });

  it("stops a program that is too old, in its first block only", () => {
    const ctx = at(30n);
    state.done.set(ctx, [9n, "v1"], true);
    state.done.set(ctx, [20n, "v2"], true);
    const deps = fakeDeps({ handlers: knowing("v1") });
    assert.equal(
      failureOf(() => preBlock(ctx, deps)),
      "undefined/1: wrong app version 0, upgrade handler is missing for v2 upgrade plan",
    );
    assert.deepEqual(preBlock(ctx, deps), UNCHANGED);
    assert.deepEqual(preBlock(ctx, fakeDeps({ handlers: knowing("v2") })), UNCHANGED);
  });

  it("does not ask for the last upgrade of a program that is about to make the next", () => {
    const ctx = later(planned(), 20n);
    state.done.set(ctx, [9n, "v1"], true);
    const deps = fakeDeps({ handlers: knowing("v2") });
    assert.deepEqual(preBlock(ctx, deps), { consensusParamsChanged: true });
  });
});
