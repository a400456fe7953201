import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { GenesisState, Owner } from "@milkyway/codec/gen/capability/v1";
import { accessesOf, createTestCtx, failureOf } from "@milkyway/core/testing";
import { genesis } from "./genesis.ts";
import { capabilityKeeper } from "./keeper.ts";
import { initMemory } from "./memory.ts";
import { capability } from "./module.ts";
import { state } from "./state.ts";

const owner = (module: string, name: string): Owner => ({ module, name });
const TRANSFER = [owner("ibc", "ports/transfer"), owner("transfer", "ports/transfer")];
const EXPORTED: GenesisState = {
  index: 3n,
  owners: [
    { index: 1n, indexOwners: { owners: TRANSFER } },
    {
      index: 2n,
      indexOwners: {
        owners: [owner("ibc", "ports/provider"), owner("provider", "ports/provider")],
      },
    },
  ],
};

describe("capabilities", () => {
  it("binds ports one after another", () => {
    const ctx = createTestCtx();
    genesis.init(ctx, {}, genesis.defaults());
    assert.equal(capabilityKeeper.owns(ctx, TRANSFER[1] as Owner), false);
    assert.equal(capabilityKeeper.bindPort(ctx, "transfer", "transfer"), 1n);
    assert.equal(capabilityKeeper.bindPort(ctx, "provider", "provider"), 2n);
    assert.equal(capabilityKeeper.owns(ctx, TRANSFER[1] as Owner), true);
    assert.equal(capabilityKeeper.owns(ctx, owner("transfer", " ")), false);
    assert.deepEqual(genesis.export(ctx, {}), EXPORTED);
  });

  it("keeps owners in the order of module and name", () => {
    const ctx = createTestCtx();
    genesis.init(ctx, {}, genesis.defaults());
    capabilityKeeper.bindPort(ctx, "a", "x");
    assert.deepEqual(state.owners.require(ctx, 1n).owners, [
      owner("a", "ports/x"),
      owner("ibc", "ports/x"),
    ]);
  });

  it("does not bind a port twice, nor for its maker", () => {
    const ctx = createTestCtx();
    genesis.init(ctx, {}, EXPORTED);
    const bind = (module: string, port: string) =>
      failureOf(() => capabilityKeeper.bindPort(ctx, module, port));
    assert.equal(bind("transfer", "transfer"), "panic: port transfer is already bound");
    assert.equal(
      bind("ibc", "other"),
      "capability/5: module: ibc\nname: ports/other\n: given owner already claimed capability",
    );
  });

  it("looks owners up in memory, which the first block after a start fills for nothing", () => {
    const ctx = createTestCtx();
    state.index.set(ctx, EXPORTED.index);
    for (const { index, indexOwners } of EXPORTED.owners) state.owners.set(ctx, index, indexOwners);
    assert.equal(capabilityKeeper.owns(ctx, TRANSFER[0] as Owner), false);
    const before = ctx.gas.consumed;
    capability.beginBlock?.(ctx, {});
    assert.equal(ctx.gas.consumed, before);
    assert.equal(capabilityKeeper.owns(ctx, TRANSFER[0] as Owner), true);
    assert.deepEqual(accessesOf(ctx, initMemory), ["has memory:capability 6d"]);
    assert.equal(ctx.store("memory:capability").has("mem_initialized"), true);
    assert.equal(ctx.store("memory:capability").get("ibc/rev/ports/provider")?.length, 8);
  });
});

describe("genesis of capabilities", () => {
  it("leaves out indexes without owners", () => {
    const ctx = createTestCtx();
    const lone = { index: 1n, indexOwners: { owners: [] } };
    const given = { index: 4n, owners: [lone, ...EXPORTED.owners.slice(1)] };
    genesis.init(ctx, {}, given);
    assert.deepEqual(genesis.export(ctx, {}), { index: 4n, owners: EXPORTED.owners.slice(1) });
  });

  it("takes an index once, and not 0", () => {
    const ctx = createTestCtx();
    const start = (index: bigint) => failureOf(() => genesis.init(ctx, {}, { index, owners: [] }));
    assert.equal(start(0n), "panic: SetIndex requires index > 0");
    assert.equal(start(1n), "no failure");
    assert.equal(start(1n), "panic: SetIndex requires index to not be set");
  });

  it("refuses owners that cannot be", () => {
    const check = (state: GenesisState) => failureOf(() => genesis.validate?.(state));
    const owned = (index: bigint, ...owners: Owner[]): GenesisState => ({
      index: 2n,
      owners: [{ index, indexOwners: { owners } }],
    });
    assert.equal(check(EXPORTED), "no failure");
    assert.equal(
      check({ index: 0n, owners: [] }),
      "undefined/1: capability index must be non-zero",
    );
    assert.equal(check(owned(1n)), "undefined/1: empty owners in genesis");
    assert.equal(
      check(owned(2n, owner("a", "b"))),
      "undefined/1: owners exist for index 2 outside of valid range: 1-1",
    );
    assert.equal(
      check(owned(1n, owner(" ", "b"))),
      "undefined/1: owner's module cannot be blank: module:  \nname: b\n",
    );
    assert.equal(
      check(owned(1n, owner("a", ""))),
      "undefined/1: owner's name cannot be blank: module: a\nname: \n",
    );
  });
});
