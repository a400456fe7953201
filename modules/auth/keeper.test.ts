import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, createTestCtx, failureOf } from "@milkyway/core/testing";
import { baseOf, withBase } from "./account.ts";
import { authKeeper } from "./keeper.ts";
import { state } from "./state.ts";
import { baseAccount } from "./testing/accounts.ts";
import { ALICE, BOB, CAROL, GOV, MODULES, raw } from "./testing/people.ts";

const keeper = authKeeper({ modulePermissions: MODULES });

/** Gas that a call uses. */
function costOf(run: (ctx: ReturnType<typeof createTestCtx>) => unknown, ctx = createTestCtx()) {
  const before = ctx.gas.consumed;
  run(ctx);
  return Number(ctx.gas.consumed - before);
}

describe("the account keeper", () => {
  it("numbers accounts in the order in which they are made", () => {
    const ctx = createTestCtx();
    const [alice, bob] = [keeper.createAccount(ctx, raw(ALICE)), keeper.newAccount(ctx, raw(BOB))];
    assert.deepEqual([baseOf(alice).accountNumber, baseOf(bob).accountNumber], [0n, 1n]);
    assert.deepEqual(keeper.getAccount(ctx, raw(ALICE)), alice);
    assert.equal(keeper.hasAccount(ctx, raw(BOB)), false);
    assert.equal(keeper.nextAccountNumber(ctx), 2n);
    keeper.setAccount(ctx, bob);
    assert.deepEqual(
      [...keeper.iterateAccounts(ctx)].map((account) => baseOf(account).address),
      [BOB, ALICE],
    );
  });

  it("reads and writes in the reference's order", () => {
    const ctx = createTestCtx();
    const create = accessesOf(ctx, (at) => keeper.createAccount(at, raw(ALICE)));
    const added = ["get acc 01", "has acc 61", "set acc 61", "set acc 01"];
    assert.deepEqual(create, ["get acc 02", "set acc 02", ...added]);
    const account = keeper.getAccount(ctx, raw(ALICE));
    assert.ok(account);
    assert.deepEqual(
      accessesOf(ctx, (at) => keeper.setAccount(at, account)),
      ["get acc 01", "delete acc 61", ...added.slice(1)],
    );
    assert.deepEqual(
      accessesOf(ctx, (at) => keeper.removeAccount(at, account)),
      ["get acc 01", "delete acc 61", "delete acc 01"],
    );
  });

  it("is charged what the reference charges", () => {
    const ctx = createTestCtx();
    assert.equal(
      costOf((at) => keeper.getAccount(at, raw(ALICE)), ctx),
      1063,
    );
    assert.equal(
      costOf((at) => keeper.nextAccountNumber(at), ctx),
      1003 + 2270,
    );
    assert.equal(
      costOf((at) => keeper.nextAccountNumber(at), ctx),
      1027 + 2270,
    );
    assert.equal(
      costOf((at) => keeper.hasAccount(at, raw(ALICE)), ctx),
      1000,
    );
  });

  it("refuses a number that another account has", () => {
    const ctx = createTestCtx();
    const account = keeper.createAccount(ctx, raw(ALICE));
    assert.equal(
      failureOf(() => keeper.setAccount(ctx, withBase(account, baseAccount(BOB)))),
      "panic: collections: conflict: index uniqueness constrain violation: 0",
    );
  });

  it("makes accounts of modules when they are first asked for", () => {
    const ctx = createTestCtx();
    const first = accessesOf(ctx, (at) => keeper.getModuleAccount(at, "gov"));
    assert.deepEqual(first, [
      "get acc 01",
      "get acc 02",
      "set acc 02",
      "get acc 01",
      "has acc 61",
      "set acc 61",
      "set acc 01",
    ]);
    assert.deepEqual(keeper.getModuleAccount(ctx, "gov").value, {
      baseAccount: baseAccount(GOV),
      name: "gov",
      permissions: ["burner"],
    });
    assert.deepEqual(
      accessesOf(ctx, (at) => keeper.getModuleAccount(at, "gov")),
      ["get acc 01"],
    );
  });

  it("panics on an ordinary account where a module's should be, and on unknown modules", () => {
    const ctx = createTestCtx();
    keeper.createAccount(ctx, raw(GOV));
    assert.equal(
      failureOf(() => keeper.getModuleAccount(ctx, "gov")),
      "panic: account is not a module account",
    );
    assert.equal(
      failureOf(() => keeper.getModuleAddress("nobody")),
      "panic: module account nobody does not exist: unknown address",
    );
  });

  it("has zero parameters before genesis", () => {
    assert.equal(keeper.getParams(createTestCtx()).txSigLimit, 0n);
  });

  it("finds accounts by number", () => {
    const ctx = createTestCtx();
    keeper.createAccount(ctx, raw(CAROL));
    assert.equal(state.accounts.indexes.number.match(ctx, 0n), raw(CAROL));
    assert.equal(state.accounts.indexes.number.match(ctx, 1n), undefined);
  });
});
