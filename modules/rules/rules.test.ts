import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Bug, type Ctx, createModule, plainError } from "@milkyway/core";
import { callsOf, createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { Panic } from "@milkyway/math";
import { StoreError, unknownStore } from "@milkyway/store";
import { isolate, quarantine, rules, setRules } from "./index.ts";
import { state } from "./state.ts";
import { chosenRules } from "./version.ts";

const MENDED = { version: "v13", blockFailure: "isolated" } as unknown as Ctx["rules"];
const PLAN = { module: "rewards", item: "plan 7" };
const PAGE = { pagination: undefined };

function mendedCtx(): Ctx {
  const ctx = createTestCtx({ rules: MENDED, metered: false });
  setRules(ctx, "v13");
  return ctx;
}

/** A context of a chain that has no store for rules. */
function originalCtx(): Ctx {
  const ctx = createTestCtx({ metered: false, rules: { version: "v12" } as Ctx["rules"] });
  const store = (name: string) => {
    throw unknownStore(name);
  };
  return ctx.with({ stores: { store, branch: () => ctx.stores, write: () => {} } });
}

const calls = callsOf(createModule(rules, {}));
const genesis = rules.genesis as Exclude<typeof rules.genesis, null | undefined>;

describe("rules", () => {
  it("Query Rules ok: the version and its behaviours", () => {
    assert.deepEqual(calls.ask(mendedCtx(), "Rules", {}), {
      version: "v13",
      behaviours: [{ name: "blockFailure", value: "isolated" }],
    });
  });

  it("Query Quarantine ok: what failed, nothing on a chain with the original's rules", () => {
    const ctx = mendedCtx();
    quarantine(ctx, PLAN, "no price");
    const later = ctx.with({ block: { ...ctx.block, height: 9n } });
    quarantine(later, PLAN, "division by zero");
    assert.deepEqual(calls.ask(ctx, "Quarantine", PAGE), {
      items: [
        { ...PLAN, reason: "division by zero", firstHeight: 1n, lastHeight: 9n, failures: 2n },
      ],
      pagination: { nextKey: new Uint8Array(0), total: 1n },
    });
    const none = { items: [], pagination: undefined };
    assert.deepEqual(calls.ask(originalCtx(), "Quarantine", PAGE), none);
  });

  it("Query Quarantine fails: a key beside an offset", () => {
    const pagination = {
      key: Uint8Array.of(1),
      offset: 1n,
      limit: 1n,
      countTotal: false,
      reverse: false,
    };
    assert.equal(
      failureOf(() => calls.ask(mendedCtx(), "Quarantine", { pagination })),
      "undefined/1: invalid request, either offset or key is expected, got both",
    );
  });

  it("are a section of genesis that only chains have which chose some", () => {
    const ctx = createTestCtx({ rules: MENDED, metered: false });
    genesis.init(ctx, {}, genesis.defaults() as never);
    assert.deepEqual(genesis.export(ctx, {}), { version: "v13" });
    quarantine(ctx, PLAN, "no price");
    const exported = genesis.export(ctx, {});
    const again = createTestCtx({ rules: MENDED, metered: false });
    genesis.init(again, {}, exported as never);
    assert.deepEqual(genesis.export(again, {}), exported);
    assert.equal(genesis.export(originalCtx(), {}), undefined);
    assert.equal(chosenRules(originalCtx()), undefined);
  });

  it("are refused when this program does not know them", () => {
    const check = (section: unknown) => failureOf(() => genesis.validate?.(section as never));
    assert.equal(check({ version: "v13" }), "no failure");
    assert.equal(
      check({ version: "v99" }),
      'undefined/1: unknown rules "v99": this program knows v13',
    );
    assert.equal(
      check({ version: "v12" }),
      'undefined/1: a chain with the rules v12 has no section "rules" in its genesis',
    );
    assert.notEqual(check({ version: 13 }), "no failure");
    assert.notEqual(check([]), "no failure");
  });
});

describe("isolation", () => {
  const failing = (error: Error) => (at: Ctx) => {
    at.store("rewards").set("a", Uint8Array.of(1));
    throw error;
  };

  it("drops what was written of an item that fails, and goes on", () => {
    for (const error of [
      plainError("no price"),
      new Panic("no price"),
      new TypeError("no price"),
    ]) {
      const ctx = mendedCtx();
      assert.equal(isolate(ctx, PLAN, failing(error)), false);
      assert.equal(ctx.store("rewards").has("a"), false);
      assert.deepEqual(eventTexts(ctx.events), [
        "quarantine{module=rewards, item=plan 7, reason=no price}",
      ]);
    }
  });

  it("lets an item go that went well", () => {
    const ctx = mendedCtx();
    isolate(ctx, PLAN, failing(plainError("no price")));
    ctx.events.length = 0;
    assert.equal(
      isolate(ctx, PLAN, (at) => at.store("rewards").set("a", Uint8Array.of(1))),
      true,
    );
    assert.equal(ctx.store("rewards").has("a"), true);
    assert.deepEqual([...state.quarantine.keys(ctx)], []);
    assert.deepEqual(eventTexts(ctx.events), ["quarantine_release{module=rewards, item=plan 7}"]);
  });

  it("does not hide mistakes of the program and failures of its storage", () => {
    for (const error of [new Bug("ours"), new StoreError("ours")])
      assert.throws(() => isolate(mendedCtx(), PLAN, failing(error)), error);
  });

  it("is not what the original does", () => {
    const ctx = createTestCtx();
    assert.equal(
      failureOf(() => isolate(ctx, PLAN, failing(plainError("no price")))),
      "undefined/1: no price",
    );
  });
});
