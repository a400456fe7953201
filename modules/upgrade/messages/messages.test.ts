import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex } from "@milkyway/bytes";
import { Plan } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import { accessesOf, failureOf } from "@milkyway/core/testing";
import { upgradeKeeper } from "../keeper.ts";
import { state } from "../state.ts";
import { at, fakeDeps, GOV, plan } from "../testing/fixture.ts";
import { cancelUpgrade } from "./cancelUpgrade.ts";
import { softwareUpgrade } from "./softwareUpgrade.ts";

const keeper = upgradeKeeper();
const stores = (accesses: readonly string[]) =>
  accesses.map((access) => access.replace(" upgrade", ""));
const NOT_GOV = `upgrade/6: expected ${GOV} got x: expected authority account as only signer for proposal message`;

describe("MsgSoftwareUpgrade", () => {
  const msg = (given: Partial<Plan> = {}, authority = GOV) => ({ authority, plan: plan(given) });

  it("MsgSoftwareUpgrade ok: keeps the plan with its zero time", () => {
    const ctx = at(10n);
    const accesses = accessesOf(ctx, (run) => softwareUpgrade.handle(run, fakeDeps(), msg()));
    assert.deepEqual(stores(accesses), ["iterate 01", "get 00", "set 00"]);
    assert.deepEqual(keeper.getUpgradePlan(ctx), plan());
    const recorded = plan({ name: "later", height: 1000000n, info: "" });
    assert.equal(toHex(Plan.encode(recorded)), "0a056c61746572120b088092b8c398feffffff0118c0843d");
  });

  it("MsgSoftwareUpgrade ok: takes the place of another plan and of what light clients were told", () => {
    const ctx = at(10n);
    softwareUpgrade.handle(ctx, fakeDeps(), msg());
    keeper.setUpgradedClient(ctx, 20n, Uint8Array.of(1));
    const accesses = accessesOf(ctx, (run) =>
      softwareUpgrade.handle(run, fakeDeps(), msg({ name: "v3" })),
    );
    assert.deepEqual(stores(accesses), [
      "iterate 01",
      "get 00",
      "delete 75",
      "delete 75",
      "set 00",
    ]);
    assert.equal(keeper.getUpgradePlan(ctx)?.name, "v3");
    assert.equal(
      failureOf(() => keeper.getUpgradedClient(ctx, 20n)),
      "upgrade/4: upgraded client not found",
    );
  });

  const failure = (given: Partial<Plan>, authority = GOV) => {
    const ctx = at(10n);
    state.done.set(ctx, [5n, "v1"], true);
    return failureOf(() => softwareUpgrade.handle(ctx, fakeDeps(), msg(given, authority)));
  };

  it("MsgSoftwareUpgrade fails: not governance", () => assert.equal(failure({}, "x"), NOT_GOV));

  it("MsgSoftwareUpgrade fails: a plan that cannot be", () => {
    const any = { typeUrl: "/x", value: new Uint8Array() };
    const cases: readonly (readonly [Partial<Plan>, string])[] = [
      [{ time: 0n }, "time-based upgrades have been deprecated in the SDK"],
      [{ upgradedClientState: any }, "upgrade logic for IBC has been moved to the IBC module"],
      [{ name: "" }, "name cannot be empty"],
      [{ height: 0n }, "height must be greater than 0"],
      [{ height: 9n }, "upgrade cannot be scheduled in the past"],
      [{ name: "v1" }, "upgrade with name v1 has already been completed"],
    ];
    for (const [given, text] of cases)
      assert.equal(failure(given), `sdk/18: ${text}: invalid request`);
    assert.equal(failure({ height: 10n }), "no failure");
  });
});

describe("MsgCancelUpgrade", () => {
  it("MsgCancelUpgrade ok: gives the plan up, if there is one", () => {
    const ctx = at(10n);
    const cancel = () =>
      stores(accessesOf(ctx, (run) => cancelUpgrade.handle(run, fakeDeps(), { authority: GOV })));
    assert.deepEqual(cancel(), ["get 00"]);
    keeper.scheduleUpgrade(ctx, plan());
    assert.deepEqual(cancel(), ["get 00", "delete 75", "delete 75", "delete 00"]);
    assert.equal(keeper.getUpgradePlan(ctx), undefined);
  });

  it("MsgCancelUpgrade fails: not governance", () => {
    assert.equal(
      failureOf(() => cancelUpgrade.handle(at(10n), fakeDeps(), { authority: "x" })),
      NOT_GOV,
    );
  });
});
