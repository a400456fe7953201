import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import type { Coin } from "@milkyway/math";
import { ALICE, BOB, CAROL, FEE_COLLECTOR, raw } from "../../auth/testing/people.ts";
import { state } from "../state.ts";
import { coins, createBankFixture, give } from "../testing/fixture.ts";
import { send } from "./send.ts";

function fixture() {
  const made = createBankFixture();
  const at = made.ctx.unmetered();
  for (const owner of [ALICE, BOB]) made.auth.createAccount(at, raw(owner));
  give(made.ctx, ALICE, "50uatom,100umilk");
  const msg = (amount: string | readonly Coin[], toAddress = BOB, fromAddress = ALICE) => ({
    fromAddress,
    toAddress,
    amount: typeof amount === "string" ? coins(amount) : amount,
  });
  const fails = (given: ReturnType<typeof msg>) =>
    failureOf(() => send.handle(made.ctx, made, given));
  return { ...made, msg, fails };
}

describe("MsgSend", () => {
  it("MsgSend ok: moves coins and announces it", () => {
    const { ctx, bank, calls, msg, ...deps } = fixture();
    send.handle(ctx, { bank, ...deps }, msg("5uatom,100umilk"));
    assert.deepEqual(bank.getAllBalances(ctx, raw(ALICE)), coins("45uatom"));
    assert.deepEqual(bank.getAllBalances(ctx, raw(BOB)), coins("5uatom,100umilk"));
    assert.deepEqual(calls, ["block", "track"]);
    assert.deepEqual(eventTexts(ctx.events), [
      `coin_spent{spender=${ALICE}, amount=5uatom,100umilk}`,
      `coin_received{receiver=${BOB}, amount=5uatom,100umilk}`,
      `transfer{recipient=${BOB}, sender=${ALICE}, amount=5uatom,100umilk}`,
      `message{sender=${ALICE}}`,
    ]);
  });

  it("MsgSend ok: creates the receiver's account and reads in the original's order", () => {
    const { ctx, auth, msg, ...deps } = fixture();
    const log = accessesOf(ctx, (at) => send.handle(at, deps, msg("1umilk", CAROL)));
    assert.deepEqual(log, [
      "get bank 05",
      "has bank 04",
      "get acc 01",
      "get bank 02",
      "set bank 03",
      "set bank 02",
      "get bank 02",
      "set bank 03",
      "set bank 02",
      "has acc 01",
      "get acc 02",
      "set acc 02",
      "get acc 01",
      "has acc 61",
      "set acc 61",
      "set acc 01",
    ]);
    assert.deepEqual(auth.getAccount(ctx, raw(CAROL)), {
      kind: "base",
      value: { address: CAROL, pubKey: undefined, accountNumber: 2n, sequence: 0n },
    });
  });

  it("MsgSend ok: an emptied balance and its mirror are deleted", () => {
    const { ctx, msg, ...deps } = fixture();
    const log = accessesOf(ctx, (at) => send.handle(at, deps, msg("100umilk")));
    assert.deepEqual(log.slice(3, 6), ["get bank 02", "delete bank 03", "delete bank 02"]);
    assert.equal(state.balances.has(ctx, [raw(ALICE), "umilk"]), false);
    assert.equal(state.balances.indexes.owners.has(ctx, ["umilk", raw(ALICE)]), false);
  });

  it("MsgSend ok: a restriction may name another receiver, once the coins are taken", () => {
    const { ctx, restrictions, bank, msg, ...deps } = fixture();
    restrictions.push((at, from, to) => {
      assert.equal(bank.getBalance(at, from, "umilk").amount, 90n);
      assert.equal(to, raw(BOB));
      return raw(CAROL);
    });
    send.handle(ctx, { bank, ...deps }, msg("10umilk"));
    assert.deepEqual(bank.getAllBalances(ctx, raw(CAROL)), coins("10umilk"));
    assert.equal(
      eventTexts(ctx.events)[2],
      `transfer{recipient=${CAROL}, sender=${ALICE}, amount=10umilk}`,
    );
  });

  it("MsgSend fails: an address is not one", () => {
    const { fails, msg } = fixture();
    assert.equal(
      fails(msg("1umilk", BOB, "x")),
      "sdk/7: invalid from address: decoding bech32 failed: invalid bech32 string length 1: invalid address",
    );
    assert.equal(
      fails(msg("1umilk", "")),
      "sdk/7: invalid to address: empty address string is not allowed: invalid address",
    );
  });

  it("MsgSend fails: the coins are not a set of positive amounts", () => {
    const { fails, msg } = fixture();
    const coin = (amount: bigint, denom = "umilk") => ({ denom, amount });
    assert.equal(fails(msg([])), "sdk/10: : invalid coins");
    assert.equal(fails(msg([coin(0n)])), "sdk/10: 0umilk: invalid coins");
    assert.equal(fails(msg([coin(-5n)])), "sdk/10: -5umilk: invalid coins");
    assert.equal(fails(msg([coin(5n), coin(5n, "uatom")])), "sdk/10: 5umilk,5uatom: invalid coins");
    assert.equal(fails(msg([coin(5n), coin(5n)])), "sdk/10: 5umilk,5umilk: invalid coins");
    assert.equal(fails(msg([coin(5n, "1bad")])), "sdk/10: 51bad: invalid coins");
  });

  it("MsgSend fails: the denom may not be sent", () => {
    const { ctx, fails, msg } = fixture();
    state.sendEnabled.set(ctx, "umilk", false);
    assert.equal(
      fails(msg("1umilk")),
      "bank/5: umilk transfers are currently disabled: send transactions are disabled",
    );
  });

  it("MsgSend fails: the receiver is blocked", () => {
    const { fails, msg } = fixture();
    assert.equal(
      fails(msg("1umilk", FEE_COLLECTOR)),
      `sdk/4: ${FEE_COLLECTOR} is not allowed to receive funds: unauthorized`,
    );
  });

  it("MsgSend fails: too little is held", () => {
    const { fails, msg } = fixture();
    assert.equal(
      fails(msg("101umilk")),
      "sdk/5: spendable balance 100umilk is smaller than 101umilk: insufficient funds",
    );
    assert.equal(
      fails(msg("5nosuch")),
      "sdk/5: spendable balance 0nosuch is smaller than 5nosuch: insufficient funds",
    );
  });
});
