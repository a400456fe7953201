import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Plan } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import { createModule, defineModule, type Module } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { upgradeKeeper } from "./keeper.ts";
import { upgradeContents } from "./legacyContents.ts";
import { upgrade } from "./module.ts";
import { queries } from "./queries/queries.ts";
import { runMigrations } from "./runMigrations.ts";
import { state } from "./state.ts";
import { at, fakeDeps, GOV, plan } from "./testing/fixture.ts";
import { storeUpgradesFor, upgradeInfoFromText, upgradeInfoToText } from "./upgradeInfo.ts";
import { versionMapOf } from "./versionMap.ts";

const keeper = upgradeKeeper();
const deps = fakeDeps();

describe("queries", () => {
  it("Query CurrentPlan ok: the plan, or none", () => {
    const ctx = at(1n);
    assert.deepEqual(queries.currentPlan(ctx, deps, {}), { plan: undefined });
    keeper.scheduleUpgrade(ctx, plan());
    assert.deepEqual(queries.currentPlan(ctx, deps, {}), { plan: plan() });
  });
  it("Query CurrentPlan fails: the plan cannot be decoded", () => {
    const ctx = at(1n);
    ctx.store("upgrade").set("\0", Uint8Array.of(255));
    assert.throws(() => queries.currentPlan(ctx, deps, {}));
  });

  it("Query AppliedPlan ok: its height", () => {
    const ctx = at(1n);
    state.done.set(ctx, [7n, "v1"], true);
    assert.deepEqual(queries.appliedPlan(ctx, deps, { name: "v1" }), { height: 7n });
  });
  it("Query AppliedPlan fails: not at all; what was not made has height 0", () => {
    assert.deepEqual(queries.appliedPlan(at(1n), deps, { name: "v1" }), { height: 0n });
  });

  it("Query UpgradedConsensusState ok: the bytes", () => {
    const ctx = at(1n);
    const upgradedConsensusState = Uint8Array.of(1, 2);
    keeper.setUpgradedConsensusState(ctx, 5n, upgradedConsensusState);
    assert.deepEqual(queries.upgradedConsensusState(ctx, deps, { lastHeight: 5n }), {
      upgradedConsensusState,
    });
    assert.deepEqual(keeper.getUpgradedConsensusState(ctx, 5n), upgradedConsensusState);
  });
  it("Query UpgradedConsensusState fails: not at all; without a state there are no bytes", () => {
    const found = queries.upgradedConsensusState(at(1n), deps, { lastHeight: 5n });
    assert.equal(found.upgradedConsensusState.length, 0);
    assert.equal(
      failureOf(() => keeper.getUpgradedConsensusState(at(1n), 5n)),
      "upgrade/5: upgraded consensus state not found",
    );
  });

  it("Query ModuleVersions ok: all by name, or one", () => {
    const ctx = at(1n);
    keeper.setModuleVersionMap(
      ctx,
      new Map([
        ["mint", 2n],
        ["bank", 1n],
      ]),
    );
    const [bank, mint] = [
      { name: "bank", version: 1n },
      { name: "mint", version: 2n },
    ];
    const ask = (moduleName: string) => queries.moduleVersions(ctx, deps, { moduleName });
    assert.deepEqual(ask("").moduleVersions, [bank, mint]);
    assert.deepEqual(ask("mint").moduleVersions, [mint]);
  });
  it("Query ModuleVersions fails: there is no such module", () => {
    assert.equal(
      failureOf(() => queries.moduleVersions(at(1n), deps, { moduleName: "x" })),
      "upgrade/2: x/upgrade: QueryModuleVersions module x not found: module version not found",
    );
  });

  it("Query Authority ok: governance", () => {
    assert.deepEqual(queries.authority(at(1n), deps, {}), { address: GOV });
  });
  it("Query Authority fails: not at all", () => {
    assert.equal(
      failureOf(() => queries.authority(createTestCtx(), deps, {})),
      "no failure",
    );
  });
});

describe("migrations", () => {
  const log: string[] = [];
  const module = (name: string, consensusVersion: number, given: object = {}): Module =>
    createModule(defineModule<object>({ name, consensusVersion, ...given }), {});
  const genesis = (name: string, updates: readonly ValidatorUpdate[] = []) => ({
    raw: true as const,
    defaults: () => ({}),
    init: () => {
      log.push(`start ${name}`);
      return updates;
    },
    export: () => ({}),
  });
  const migrations = (name: string, ...versions: number[]) =>
    Object.fromEntries(
      versions.map((version) => [version, () => void log.push(`${name} ${version}`)]),
    );

  it("run from version to version, by name, accounts last; new modules start", () => {
    log.length = 0;
    const modules = [
      module("auth", 3, { migrations: migrations("auth", 2) }),
      module("mint", 4, { migrations: migrations("mint", 2, 3) }),
      module("bank", 1, { genesis: genesis("bank") }),
    ];
    const versions = new Map([
      ["auth", 2n],
      ["mint", 2n],
      ["gone", 1n],
    ]);
    const updated = runMigrations(at(1n), modules, versions);
    assert.deepEqual(log, ["start bank", "mint 2", "mint 3", "auth 2"]);
    assert.deepEqual(updated, versionMapOf(modules));
  });

  it("do nothing at the same version or below the second", () => {
    const modules = [module("a", 5), module("b", 1)];
    const versions = new Map([
      ["a", 5n],
      ["b", 0n],
    ]);
    runMigrations(at(1n), modules, versions);
  });

  it("fail where one is missing", () => {
    const run = (given: object) =>
      failureOf(() => runMigrations(at(1n), [module("a", 3, given)], new Map([["a", 1n]])));
    assert.equal(run({}), "sdk/38: no migrations found for module a: not found");
    assert.equal(
      run({ migrations: migrations("a", 2) }),
      "sdk/38: no migration found for module a from version 1 to version 2: not found",
    );
  });

  it("fail when a new module names validators", () => {
    const update = { pubKey: { ed25519: new Uint8Array(), secp256k1: undefined }, power: 1n };
    const modules = [module("a", 1, { genesis: genesis("a", [update]) })];
    assert.equal(
      failureOf(() => runMigrations(at(1n), modules, new Map())),
      "sdk/35: validator InitGenesis update is already set by another module: internal logic error",
    );
  });
});

describe("upgrade-info.json", () => {
  const info = { name: "v2", height: 20n, info: "a <b>" };

  it("is written as the reference writes it, and read", () => {
    const text =
      '{"name":"v2","time":"0001-01-01T00:00:00Z","height":20,"info":"a \\u003cb\\u003e"}';
    assert.equal(upgradeInfoToText(info), text);
    assert.deepEqual(upgradeInfoFromText(text), info);
    assert.deepEqual(upgradeInfoFromText('{"name":"v2","height":3}'), {
      name: "v2",
      height: 3n,
      info: "",
    });
  });

  it("is refused when it describes no upgrade", () => {
    const cases = [
      "",
      "[]",
      "{}",
      '{"name":"a"}',
      '{"name":1,"height":1}',
      '{"name":"a","height":"1"}',
    ];
    for (const text of cases)
      assert.match(
        failureOf(() => upgradeInfoFromText(text)),
        /^undefined\/1/,
      );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const failure = failureOf(() => upgradeInfoFromText(text));
        return failure === "no failure" || failure.startsWith("undefined/1");
      }),
    );
  });

  it("names the changes of the stores for the block after the last", () => {
    const changes = { added: ["mint"] };
    const upgrades = new Map([["v2", changes]]);
    const none = new Set<bigint>();
    assert.equal(storeUpgradesFor(info, upgrades, 19n, none), changes);
    assert.equal(storeUpgradesFor(info, upgrades, 20n, none), undefined);
    assert.equal(storeUpgradesFor(info, upgrades, 19n, new Set([20n])), undefined);
    assert.equal(storeUpgradesFor({ ...info, name: "x" }, upgrades, 19n, none), undefined);
    assert.equal(storeUpgradesFor(undefined, upgrades, 19n, none), undefined);
  });
});

describe("legacy contents and genesis", () => {
  it("check the plan before the texts", () => {
    const [software] = upgradeContents;
    const value = { title: "", description: "", plan: Plan.create() };
    assert.match(
      failureOf(() => software?.validate?.(value as never)),
      /^sdk\/18/,
    );
    assert.match(
      failureOf(() => software?.validate?.({ ...value, plan: plan() } as never)),
      /^gov\/5: proposal title cannot be blank/,
    );
  });

  it("carry nothing over", () => {
    const { genesis } = createModule(upgrade, deps);
    assert.deepEqual(genesis?.export(at(1n)), {});
    assert.deepEqual(genesis?.init(at(1n), {}), []);
  });
});
