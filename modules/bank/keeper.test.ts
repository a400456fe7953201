import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SECOND } from "@milkyway/codec";
import { accessesOf, eventTexts, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { ALICE, BOB, FEE_COLLECTOR, raw } from "../auth/testing/people.ts";
import { baseVestingOf, isVestingAccount, type VestingAccount } from "../vesting/index.ts";
import { coins, createBankFixture, give } from "./testing/fixture.ts";

const POOL = "bonded_tokens_pool";
const NOW = TEST_TIME / SECOND;

/** Alice holds 100umilk, of which 80 vest in the future. */
function vestingFixture() {
  const made = createBankFixture();
  const { auth } = made;
  const at = made.ctx.unmetered();
  const account: VestingAccount = {
    kind: "delayed",
    value: {
      baseVestingAccount: {
        baseAccount: {
          address: ALICE,
          pubKey: undefined,
          accountNumber: auth.nextAccountNumber(at),
          sequence: 0n,
        },
        originalVesting: coins("80umilk"),
        delegatedFree: [],
        delegatedVesting: [],
        endTime: NOW + 1n,
      },
    },
  };
  auth.setAccount(at, account);
  auth.createAccount(at, raw(BOB));
  auth.getModuleAccount(at, POOL);
  give(made.ctx, ALICE, "100umilk");
  const tracked = () => {
    const found = auth.getAccount(at, raw(ALICE));
    assert.ok(found && isVestingAccount(found));
    return baseVestingOf(found);
  };
  return { ...made, pool: auth.getModuleAddress(POOL), tracked };
}

describe("locked coins", () => {
  it("are held back from transfers", () => {
    const { ctx, plain } = vestingFixture();
    assert.deepEqual(plain.lockedCoins(ctx, raw(ALICE)), coins("80umilk"));
    assert.deepEqual(plain.spendableCoins(ctx, raw(ALICE)), coins("20umilk"));
    assert.equal(
      failureOf(() => plain.sendCoins(ctx, raw(ALICE), raw(BOB), coins("21umilk"))),
      "sdk/5: spendable balance 20umilk is smaller than 21umilk: insufficient funds",
    );
    plain.sendCoins(ctx, raw(ALICE), raw(BOB), coins("20umilk"));
    assert.equal(
      failureOf(() => plain.sendCoins(ctx, raw(ALICE), raw(BOB), coins("1umilk"))),
      "sdk/5: spendable balance 0umilk is smaller than 1umilk: insufficient funds",
    );
  });

  it("above the balance let nothing be spent", () => {
    const { ctx, plain } = vestingFixture();
    give(ctx, ALICE, "3uatom,70umilk");
    assert.deepEqual(plain.spendableCoins(ctx, raw(ALICE)), []);
    assert.equal(
      failureOf(() => plain.spendableCoin(ctx, raw(ALICE), "umilk")),
      "panic: negative coin amount",
    );
    assert.equal(
      failureOf(() => plain.sendCoins(ctx, raw(ALICE), raw(BOB), coins("1umilk"))),
      "sdk/5: locked amount exceeds account balance funds: 80umilk > 70umilk: insufficient funds",
    );
  });
});

describe("delegations", () => {
  it("take locked coins first, without a transfer event", () => {
    const { ctx, plain, pool, tracked, restrictions } = vestingFixture();
    restrictions.push(() => assert.fail("no restriction is asked"));
    const log = accessesOf(ctx, (at) =>
      plain.delegateCoins(at, raw(ALICE), pool, coins("90umilk")),
    );
    assert.deepEqual(log, [
      "get acc 01",
      "get bank 02",
      "set bank 03",
      "set bank 02",
      "get acc 01",
      "get acc 01",
      "delete acc 61",
      "has acc 61",
      "set acc 61",
      "set acc 01",
      "get bank 02",
      "set bank 03",
      "set bank 02",
    ]);
    assert.deepEqual(tracked().delegatedVesting, coins("80umilk"));
    assert.deepEqual(tracked().delegatedFree, coins("10umilk"));
    assert.deepEqual(
      eventTexts(ctx.events).map((text) => text.split("{")[0]),
      ["coin_spent", "coin_received"],
    );
  });

  it("come back to the free part first", () => {
    const { ctx, plain, pool, tracked } = vestingFixture();
    plain.delegateCoins(ctx, raw(ALICE), pool, coins("90umilk"));
    plain.undelegateCoins(ctx, pool, raw(ALICE), coins("15umilk"));
    assert.deepEqual(tracked().delegatedFree, []);
    assert.deepEqual(tracked().delegatedVesting, coins("75umilk"));
    assert.equal(plain.getBalance(ctx, raw(ALICE), "umilk").amount, 25n);
  });

  it("leave ordinary accounts unwritten", () => {
    const { ctx, plain, pool } = vestingFixture();
    give(ctx, BOB, "5umilk");
    const log = accessesOf(ctx, (at) => plain.delegateCoins(at, raw(BOB), pool, coins("5umilk")));
    assert.equal(
      log.some((access) => access.startsWith("set acc")),
      false,
    );
  });

  it("fail without an account or enough coins", () => {
    const { ctx, plain, pool } = vestingFixture();
    const delegate = (from: string, to: string, text: string) =>
      failureOf(() => plain.delegateCoins(ctx, raw(from), to, coins(text)));
    assert.equal(
      delegate(ALICE, raw(FEE_COLLECTOR), "1umilk"),
      `sdk/9: module account ${FEE_COLLECTOR} does not exist: unknown address`,
    );
    assert.equal(
      delegate(ALICE, pool, "101umilk"),
      "sdk/5: failed to delegate; 100umilk is smaller than 101umilk: insufficient funds",
    );
    give(ctx, FEE_COLLECTOR, "1umilk");
    assert.equal(
      delegate(FEE_COLLECTOR, pool, "1umilk"),
      `sdk/9: failed to track delegation: account ${FEE_COLLECTOR} does not exist: unknown address`,
    );
  });

  it("through a module need its permission", () => {
    const { ctx, plain, pool } = vestingFixture();
    plain.delegateCoinsFromAccountToModule(ctx, raw(ALICE), POOL, coins("10umilk"));
    plain.undelegateCoinsFromModuleToAccount(ctx, POOL, raw(ALICE), coins("4umilk"));
    assert.equal(plain.getBalance(ctx, pool, "umilk").amount, 6n);
    assert.equal(
      failureOf(() => plain.delegateCoinsFromAccountToModule(ctx, raw(ALICE), "mint", [])),
      "panic: module account mint does not have permissions to receive delegated coins: unauthorized",
    );
    assert.equal(
      failureOf(() => plain.undelegateCoinsFromModuleToAccount(ctx, "mint", raw(ALICE), [])),
      "panic: module account mint does not have permissions to undelegate coins: unauthorized",
    );
  });
});

describe("before-send hooks", () => {
  it("are called by four transfers of the keeper that has them", () => {
    const { ctx, bank, calls, pool } = vestingFixture();
    bank.sendCoins(ctx, raw(ALICE), raw(BOB), coins("1umilk"));
    bank.delegateCoins(ctx, raw(ALICE), pool, coins("10umilk"));
    bank.undelegateCoins(ctx, pool, raw(ALICE), coins("4umilk"));
    const input = { address: ALICE, coins: coins("1umilk") };
    bank.inputOutputCoins(ctx, input, [{ address: BOB, coins: coins("1umilk") }]);
    assert.deepEqual(calls, Array(4).fill(["block", "track"]).flat());
  });

  it("are not called by transfers from and to modules", () => {
    const { ctx, bank, calls } = vestingFixture();
    bank.sendCoinsFromAccountToModule(ctx, raw(ALICE), "gov", coins("10umilk"));
    bank.sendCoinsFromModuleToAccount(ctx, "gov", raw(BOB), coins("1umilk"));
    bank.sendCoinsFromModuleToModule(ctx, "gov", "fee_collector", coins("1umilk"));
    bank.delegateCoinsFromAccountToModule(ctx, raw(ALICE), POOL, coins("1umilk"));
    assert.deepEqual(calls, []);
  });

  it("come with an undelegation that leaves the coins with the module", () => {
    const { ctx, bank, pool } = vestingFixture();
    bank.delegateCoins(ctx, raw(ALICE), pool, coins("10umilk"));
    bank.undelegateCoins(ctx, pool, raw(ALICE), coins("4umilk"));
    assert.equal(bank.getBalance(ctx, pool, "umilk").amount, 10n);
  });
});

describe("modules", () => {
  it("do not pay blocked addresses, and must be known", () => {
    const { ctx, plain } = vestingFixture();
    assert.equal(
      failureOf(() => plain.sendCoinsFromModuleToAccount(ctx, "gov", raw(FEE_COLLECTOR), [])),
      `sdk/4: ${FEE_COLLECTOR} is not allowed to receive funds: unauthorized`,
    );
    assert.equal(
      failureOf(() => plain.sendCoinsFromModuleToAccount(ctx, "nobody", raw(BOB), [])),
      "panic: module account nobody does not exist: unknown address",
    );
  });

  it("mint and burn with permission only", () => {
    const { ctx, plain, auth } = vestingFixture();
    plain.mintCoins(ctx, "mint", coins("7umilk"));
    assert.equal(plain.getSupply(ctx, "umilk").amount, 107n);
    plain.sendCoinsFromModuleToModule(ctx, "mint", "gov", coins("7umilk"));
    const before = ctx.events.length;
    const log = accessesOf(ctx, (at) => plain.burnCoins(at, "gov", coins("7umilk")));
    assert.deepEqual(log, [
      "get acc 01",
      "get acc 01",
      "get bank 02",
      "delete bank 03",
      "delete bank 02",
      "get bank 00",
      "set bank 00",
    ]);
    const gov = eventTexts(ctx.events.slice(before));
    assert.equal(gov.length, 2);
    assert.match(gov[1] as string, /^burn\{burner=milk10d07.*, amount=7umilk\}$/);
    assert.equal(
      failureOf(() => plain.mintCoins(ctx, "gov", coins("1umilk"))),
      "panic: module account gov does not have permissions to mint tokens: unauthorized",
    );
    assert.equal(
      failureOf(() => plain.burnCoins(ctx, "mint", coins("1umilk"))),
      "panic: module account mint does not have permissions to burn tokens: unauthorized",
    );
    assert.equal(auth.getAccount(ctx, auth.getModuleAddress("mint"))?.kind, "module");
  });

  it("drop the entry of a supply that is burnt to nothing", () => {
    const { ctx, plain, auth } = vestingFixture();
    plain.mintCoins(ctx, "mint", coins("5uatom"));
    plain.sendCoinsFromModuleToModule(ctx, "mint", "gov", coins("5uatom"));
    plain.burnCoins(ctx, "gov", coins("5uatom"));
    assert.equal(plain.hasSupply(ctx, "uatom"), false);
    give(ctx, "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p", "1uosmo");
    plain.burnCoins(ctx, "gov", coins("1uosmo"));
    give(ctx, "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p", "3umilk");
    assert.equal(plain.blockedAddr(auth.getModuleAddress("fee_collector")), true);
  });
});
