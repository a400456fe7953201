import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { defineState, sequence } from "@milkyway/collections";
import { type Address, accounts, type Ctx } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { type Coins, coinsToText } from "@milkyway/math";
import { chargeFee, edited, findDuplicate, isBlank, setIdAfter, takeNextId } from "./index.ts";

const state = defineState("registry", { next: sequence(0xa1) });

describe("registry", () => {
  it("takes ids from 1, one or two writes each", () => {
    const ctx = createTestCtx();
    assert.equal(takeNextId(ctx, state.next), 1);
    assert.equal(state.next.peek(ctx), 2n);
    assert.equal(takeNextId(ctx, state.next), 2);
  });

  it("wraps ids at 32 bits", () => {
    const ctx = createTestCtx();
    setIdAfter(ctx, state.next, 4294967295);
    assert.equal(state.next.peek(ctx), 0n);
    assert.equal(takeNextId(ctx, state.next), 1);
    state.next.set(ctx, (1n << 32n) + 7n);
    assert.equal(takeNextId(ctx, state.next), 7);
  });

  it("knows Go's white space", () => {
    for (const text of ["", " ", "\t\n\v\f\r", "\u0085\u00a0", "\u1680\u2003\u2028\u3000"])
      assert.equal(isBlank(text), true, JSON.stringify(text));
    for (const text of ["a", " a ", "\ufeff", "\u200b", "\u180e"])
      assert.equal(isBlank(text), false, JSON.stringify(text));
  });

  it("finds the first value that comes again", () => {
    assert.equal(findDuplicate([3, 1, 2, 2, 1]), 1);
    assert.equal(findDuplicate([3, 1, 2]), undefined);
  });

  it("edits fields", () => {
    assert.equal(edited("[do-not-modify]", "old"), "old");
    assert.equal(edited("", "old"), "");
  });

  it("charges the whole offer when one denom suffices", () => {
    const ctx = createTestCtx();
    const payer = accounts.toText("a".repeat(20));
    const paid: string[] = [];
    const distribution = {
      fundCommunityPool: (_: Ctx, coins: Coins, sender: Address) =>
        void paid.push(`${accounts.toText(sender)} ${coinsToText(coins)}`),
    };
    const fee: Coins = [
      { denom: "uatom", amount: 5n },
      { denom: "umilk", amount: 10n },
    ];
    const offered: Coins = [
      { denom: "umilk", amount: 11n },
      { denom: "uusd", amount: 1n },
    ];
    chargeFee(ctx, distribution, { fee, offered, payer });
    assert.deepEqual(paid, [`${payer} 11umilk,1uusd`]);

    chargeFee(ctx, distribution, { fee: [], offered, payer });
    assert.equal(paid.length, 1);

    const low: Coins = [{ denom: "umilk", amount: 9n }];
    assert.equal(
      failureOf(() => chargeFee(ctx, distribution, { fee, offered: low, payer })),
      "sdk/5: insufficient funds: 9umilk < 5uatom,10umilk: insufficient funds",
    );
  });
});
